import Outreach

/// A prompt's file cut into text and tags, with its shared parts in place.
///
/// Tags are `{{input}}`, `{{#input}}` … `{{/input}}` (a section that is shown only when there is something) and
/// `{{> part}}` alone on its line. A section's tags alone on their lines take their line breaks with them.
struct PromptSource: Sendable {
    enum Mark: Sendable, Equatable {
        case text(String)
        case input(String, standsAlone: Bool)
        case opening(String)
        case closing(String)
        /// The line `=== USER ===`.
        case divider
    }

    struct Token: Sendable, Equatable {
        var mark: Mark
        var place: PromptPlace
    }

    static let divider = "=== USER ==="
    /// Bytes of a file, and of a prompt with all its parts.
    static let largestFile = 65_536
    static let largest = 262_144
    private static let deepest = 8

    private(set) var tokens: [Token] = []
    /// The whole text with the parts in place of their tags: it can be read again without them.
    private(set) var text = ""
    /// Names of the parts that were put in.
    private(set) var parts: Set<String> = []

    /// - Parameters:
    ///   - firstLine: Of `text` in its file, from 1.
    ///   - shared: The parts that may be put in, by name.
    init(_ text: String, file: String, firstLine: Int, shared: [String: PromptText]) throws(PromptFault) {
        try take(text, file: file, firstLine: firstLine, within: [], shared)
    }

    private mutating func take(
        _ source: String, file: String, firstLine: Int, within outer: [String], _ shared: [String: PromptText]
    ) throws(PromptFault) {
        var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            let start = PromptPlace(file: file, line: firstLine + index, column: 1)
            guard line != Self.divider else {
                tokens.append(Token(mark: .divider, place: start))
                text += "\(line)\n"
                continue
            }
            let tags = try Self.cut(line, at: start)
            if let part = tags.first(where: { $0.part != nil }), let name = part.part {
                guard Self.isAlone(tags) else {
                    throw PromptFault(part.place, "{{> \(name)}} stands alone on its line")
                }
                try take(part: name, at: part.place, within: outer, shared)
                continue
            }
            text += "\(line)\n"
            guard text.utf8.count <= Self.largest else {
                throw PromptFault(start, "the prompt with its parts is larger than \(Self.largest / 1_024) KiB")
            }
            append(tags, endOf: line, start)
        }
    }

    private mutating func take(
        part name: String, at place: PromptPlace, within outer: [String], _ shared: [String: PromptText]
    ) throws(PromptFault) {
        guard let part = shared[name] else {
            throw PromptFault(place, "there is no shared part “\(name)”; \(Self.allowed(name, shared.keys.sorted()))")
        }
        guard !outer.contains(name) else {
            throw PromptFault(place, "the parts go round in a circle: \((outer + [name]).joined(separator: " → "))")
        }
        guard outer.count < Self.deepest else { throw PromptFault(place, "parts stand more than \(Self.deepest) deep") }
        parts.insert(name)
        try take(part.text, file: part.place, firstLine: 1, within: outer + [name], shared)
    }

    private mutating func append(_ tags: [Piece], endOf line: Substring, _ start: PromptPlace) {
        let alone = Self.isAlone(tags)
        if alone, let tag = tags.first(where: { $0.isSection }) {
            tokens.append(Token(mark: tag.mark, place: tag.place))
            return
        }
        for tag in tags {
            if case .input(let name, _) = tag.mark {
                tokens.append(Token(mark: .input(name, standsAlone: alone), place: tag.place))
            } else {
                tokens.append(Token(mark: tag.mark, place: tag.place))
            }
        }
        tokens.append(Token(mark: .text("\n"), place: start))
    }

    /// Names what is allowed, the nearest first where one is near.
    static func allowed(_ name: String, _ names: [String]) -> String {
        let near = Nearest.to(name, among: names).map { "perhaps \($0) is meant; " } ?? ""
        return near + (names.isEmpty ? "there are none" : "there are \(names.joined(separator: ", "))")
    }
}

/// A text and how its file is called in messages.
struct PromptText: Sendable, Equatable {
    var text: String
    var place: String
}

// MARK: One line

extension PromptSource {
    /// A tag of a line, or what stands between two.
    fileprivate struct Piece {
        var mark: Mark
        /// The name in `{{> name}}`.
        var part: String?
        var place: PromptPlace

        var isSection: Bool {
            switch mark {
            case .opening, .closing: true
            case .text, .input, .divider: false
            }
        }
        var isBlank: Bool {
            if case .text(let text) = mark { part == nil && text.allSatisfy { $0 == " " } } else { false }
        }
    }

    /// Whether a line holds one tag and nothing else that can be seen.
    fileprivate static func isAlone(_ pieces: [Piece]) -> Bool { pieces.count { !$0.isBlank } == 1 }

    fileprivate static func cut(_ line: Substring, at start: PromptPlace) throws(PromptFault) -> [Piece] {
        var pieces: [Piece] = []
        var rest = line
        var place = start
        while let opening = rest.firstRange(of: "{{") {
            let before = rest[..<opening.lowerBound]
            if !before.isEmpty { pieces.append(Piece(mark: .text(String(before)), place: place)) }
            place.column += before.count
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: "}}") else {
                throw PromptFault(place, "{{ without }} on the same line")
            }
            pieces.append(try tag(rest[..<closing.lowerBound], at: place))
            place.column += rest[..<closing.upperBound].count + 2
            rest = rest[closing.upperBound...]
        }
        if !rest.isEmpty { pieces.append(Piece(mark: .text(String(rest)), place: place)) }
        return pieces
    }

    private static func tag(_ inner: Substring, at place: PromptPlace) throws(PromptFault) -> Piece {
        let sign = inner.first.flatMap { "#/>".contains($0) ? $0 : nil }
        let name = PlainText.trimmed(String(sign == nil ? inner : inner.dropFirst()))
        let isName = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard !name.isEmpty, name.utf8.count <= 60, isName else {
            throw PromptFault(
                place, "{{\(inner.prefix(40))}} is no tag; write {{input}}, {{#input}}, {{/input}} or {{> part}}")
        }
        switch sign {
        case "#": return Piece(mark: .opening(name), place: place)
        case "/": return Piece(mark: .closing(name), place: place)
        case ">": return Piece(mark: .text(""), part: name, place: place)
        default: return Piece(mark: .input(name, standsAlone: false), place: place)
        }
    }
}
