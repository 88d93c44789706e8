/// The characters of one line, read from left to right.
struct FilterReader {
    /// Each character's ASCII value, or `other`.
    private let codes: [UInt8]
    /// The characters; none when all are ASCII, as `codes` says it all.
    private let characters: [Character]
    private static let other: UInt8 = 0x80
    var place = 0

    init(_ line: String) {
        // A line break of two characters is one character, so that columns count as an editor does.
        if line.utf8.allSatisfy({ $0 < Self.other && $0 != 0x0D }) {
            codes = Array(line.utf8)
            characters = []
        } else {
            characters = Array(line)
            codes = characters.map { $0.asciiValue ?? Self.other }
        }
    }

    /// Whether anything is left behind the white space.
    mutating func skipSpace() -> Bool {
        while place < codes.count, isAtSpace { place += 1 }
        return place < codes.count
    }

    var isAtSpace: Bool {
        guard place < codes.count else { return true }
        switch codes[place] {
        case 0x09...0x0D, 0x20: return true
        case Self.other: return characters[place].isWhitespace
        default: return false
        }
    }

    func isAt(_ sign: Unicode.Scalar) -> Bool { place < codes.count && codes[place] == UInt8(ascii: sign) }

    private var isAtDots: Bool { isAt(".") && place + 1 < codes.count && codes[place + 1] == UInt8(ascii: ".") }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard isAt(sign) else { return false }
        place += 1
        return true
    }

    mutating func takeDots() -> Bool {
        guard isAtDots else { return false }
        place += 2
        return true
    }

    func text(from start: Int) -> String { text(start..<place) }

    private func text(_ range: Range<Int>) -> String {
        characters.isEmpty ? String(decoding: codes[range], as: UTF8.self) : String(characters[range])
    }

    /// What may be the name of a field: letters, digits, `_` and `.`
    mutating func name() -> String {
        let start = place
        while place < codes.count, isPartOfName { place += 1 }
        return text(from: start)
    }

    private var isPartOfName: Bool {
        switch codes[place] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."): true
        case Self.other: characters[place].isLetter
        default: false
        }
    }

    mutating func comparison() -> FilterComparison? {
        if take("<") { return take("=") ? .atMost : .less }
        if take(">") { return take("=") ? .atLeast : .greater }
        return take("=") ? .equal : nil
    }

    /// What stands before white space, a comma or a range's dots, in lower case.
    mutating func word() -> String {
        let start = place
        while !isAtSpace, !isAt(","), !isAtDots { place += 1 }
        return text(from: start).lowercased()
    }

    /// A value with its stars; stars in quotes are stars.
    mutating func pattern(untilComma: Bool, _ fold: (String) -> String) throws -> FilterPattern {
        let start = place
        if isAt("\"") { return FilterPattern([try folded(try quoted(), at: start, fold)]) }
        var pieces: [String] = []
        var piece = start
        while !isAtSpace, !(untilComma && isAt(",")) {
            if isAt("\"") { throw fault("A quote stands in the middle of a value.", "Quote the whole value.") }
            if isAt("*") {
                // Several stars in a row are one.
                if place > piece || pieces.isEmpty { pieces.append(text(piece..<place)) }
                piece = place + 1
            }
            place += 1
        }
        guard place > start else {
            throw fault(at: start, "A value is missing.", "Write one right behind the sign, without a space.")
        }
        pieces.append(text(piece..<place))
        return FilterPattern(try pieces.map { $0.isEmpty ? "" : try folded($0, at: start, fold) })
    }

    private mutating func quoted() throws -> String {
        let start = place
        var text = ""
        place += 1
        var segment = place
        while place < codes.count {
            if isAt("\"") {
                text += self.text(from: segment)
                place += 1
                guard isAtSpace || isAt(",") else {
                    throw fault("Something stands right behind a quote.", "Put a space between.")
                }
                return text
            }
            if isAt("\\"), place + 1 < codes.count, [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(codes[place + 1])
            {
                text += self.text(from: segment)
                segment = place + 1
                place += 1
            }
            place += 1
        }
        throw fault(at: start, "A quote that was opened is never closed.", "End it with \"")
    }

    private func folded(_ text: String, at start: Int, _ fold: (String) -> String) throws -> String {
        guard !text.unicodeScalars.contains(where: PlainText.isUnprintable) else {
            throw fault(at: start, "The value holds an unprintable character.", "Leave it out.")
        }
        let folded = fold(text)
        guard !folded.isEmpty else {
            throw fault(at: start, "A value is empty.", "Write something between the quotes.")
        }
        return folded
    }

    static func number(_ word: String) -> Int64? {
        guard (1...12).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(word)
    }

    static func flag(_ word: String) -> Bool? {
        switch word {
        case "true", "yes": true
        case "false", "no": false
        default: nil
        }
    }

    func fault(at index: Int? = nil, _ message: String, _ allowed: String) -> FilterFault {
        FilterFault(column: (index ?? place) + 1, message: message, allowed: allowed)
    }
}
