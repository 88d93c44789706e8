/// One text field of an answer while it comes: pieces of a JSON object in, what a person can read out. For showing alone;
/// the completion is read strictly from the whole.
public struct SpokenField: Sendable {
    private enum Escape: Sendable, Equatable { case none, begun, digits(String) }

    private let name: String
    private var depth = 0
    private var isInString = false
    private var escape = Escape.none
    /// At depth 1: the key that was read last, and whether its value comes now.
    private var key = ""
    private var isValue = false
    /// The first half of a character beyond the Basic Multilingual Plane (RFC 8259, 7).
    private var high: UInt32?

    public init(_ name: String) { self.name = name }

    /// What the piece adds to the field's text; empty when it is about something else. `.again` begins anew.
    public mutating func hear(_ heard: Heard) -> String {
        guard case .text(let piece) = heard else {
            self = SpokenField(name)
            return ""
        }
        var spoken = String.UnicodeScalarView()
        for scalar in piece.unicodeScalars {
            if let heard = take(scalar) { spoken.append(heard) }
        }
        return String(spoken)
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard isInString else {
            structure(scalar)
            return nil
        }
        switch escape {
        case .none where scalar == "\\": escape = .begun
        case .none where scalar == "\"": isInString = false
        case .none: return say(scalar)
        case .begun where scalar == "u": escape = .digits("")
        case .begun:
            escape = .none
            return say(Self.escaped[scalar] ?? scalar)
        case .digits(let digits):
            let all = digits + String(scalar)
            guard all.count == 4 else {
                escape = .digits(all)
                return nil
            }
            escape = .none
            return UInt32(all, radix: 16).flatMap { half($0) }
        }
        return nil
    }

    private static let escaped: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " ",
    ]

    private mutating func half(_ unit: UInt32) -> Unicode.Scalar? {
        if (0xD800...0xDBFF).contains(unit) {
            high = unit
            return nil
        }
        defer { high = nil }
        if let high, (0xDC00...0xDFFF).contains(unit) {
            return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)).flatMap { say($0) }
        }
        return Unicode.Scalar(unit).flatMap { say($0) }
    }

    private mutating func say(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard depth == 1 else { return nil }
        if isValue { return key == name ? scalar : nil }
        // No field of ours has a name as long as this.
        if key.unicodeScalars.count < 64 { key.unicodeScalars.append(scalar) }
        return nil
    }

    private mutating func structure(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"":
            isInString = true
            if depth == 1, !isValue { key = "" }
        case "{", "[": depth += 1
        case "}", "]": depth -= 1
        case ":" where depth == 1: isValue = true
        case "," where depth == 1: isValue = false
        default: break
        }
    }
}
