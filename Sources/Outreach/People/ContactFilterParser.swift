extension ContactFilter {
    /// Reads a line such as `company:"Pier 7",kite country:DE -tag:vip`. Throws `Fault`.
    public init(_ line: String) throws {
        guard line.utf8.count <= Self.mostBytes else {
            throw Fault(
                column: 1, message: "The filter is longer than \(Self.mostBytes) bytes.",
                allowed: "Write a shorter one.")
        }
        var parser = ContactFilterParser(line)
        self.init(terms: try parser.terms())
    }
}

/// Walks over one line. Every loop consumes a character, so it always ends.
struct ContactFilterParser {
    private let characters: [Character]
    private var place = 0

    init(_ line: String) { characters = Array(line) }

    mutating func terms() throws -> [ContactFilter.Term] {
        var terms: [ContactFilter.Term] = []
        while skipSpace() {
            let start = place
            let term = try self.term()
            guard terms.count < ContactFilter.mostTerms else {
                throw fault(
                    at: start, "There are more than \(ContactFilter.mostTerms) terms.",
                    "Use commas for any of several values: country:DE,FR")
            }
            terms.append(term)
        }
        return terms
    }

    /// Whether anything is left.
    private mutating func skipSpace() -> Bool {
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        return place < characters.count
    }

    private mutating func term() throws -> ContactFilter.Term {
        let start = place
        let isNegated = characters[place] == "-"
        if isNegated { place += 1 }
        guard place < characters.count, !characters[place].isWhitespace else {
            throw fault(at: start, "“-” stands alone.", "Write what it negates right behind it: -tag:vip")
        }
        let name = word()
        guard place < characters.count, characters[place] == ":" else {
            return try bare(from: start, isNegated: isNegated)
        }
        guard let field = ContactFilter.Field.named.first(where: { $0.rawValue == name.lowercased() }) else {
            throw fault(
                at: start + (isNegated ? 1 : 0), "“\(shown(name))” is not a field.\(nearest(name))",
                "Fields are \(ContactFilter.Field.named.map(\.rawValue).joined(separator: ", ")).")
        }
        place += 1
        return ContactFilter.Term(field, try values(of: field), isNegated: isNegated)
    }

    /// The letters at the place, without moving past what follows them.
    private mutating func word() -> String {
        let start = place
        while place < characters.count, characters[place].isLetter || characters[place] == "_" { place += 1 }
        return String(characters[start..<place])
    }

    /// A word without a field: anywhere in name, mail address, title or company.
    private mutating func bare(from start: Int, isNegated: Bool) throws -> ContactFilter.Term {
        place = start + (isNegated ? 1 : 0)
        let first = place
        let wasQuoted = characters[place] == "\""
        let pattern = try value(separators: [])
        let text = pattern.pieces.joined(separator: "*")
        guard wasQuoted || !["and", "or", "not"].contains(text) else {
            throw fault(
                at: first, "“\(text)” is not needed here.",
                "Words side by side are and, commas are or, a leading - is not.")
        }
        if !wasQuoted, let sign = text.first(where: { "<>=".contains($0) }) {
            throw fault(at: first, "“\(sign)” compares numbers, and contacts have none.", "Write field:value.")
        }
        return ContactFilter.Term(.text, [pattern], isNegated: isNegated)
    }

    private mutating func values(of field: ContactFilter.Field) throws -> [ContactFilter.Pattern] {
        var values: [ContactFilter.Pattern] = []
        while true {
            let start = place
            guard values.count < ContactFilter.mostValues else {
                throw fault(at: start, "There are more than \(ContactFilter.mostValues) values.", "Write fewer.")
            }
            let pattern = try value(separators: [","])
            try check(pattern, field, at: start)
            values.append(pattern)
            guard place < characters.count, characters[place] == "," else { return values }
            place += 1
        }
    }

    /// One value up to white space or a separator; stars in quotes are stars.
    private mutating func value(separators: Set<Character>) throws -> ContactFilter.Pattern {
        let start = place
        if place < characters.count, characters[place] == "\"" { return ContactFilter.Pattern([try quoted()]) }
        var pieces = [""]
        while place < characters.count, !characters[place].isWhitespace, !separators.contains(characters[place]) {
            if characters[place] == "\"" {
                throw fault(
                    at: place, "A quote stands in the middle of a value.", "Quote the whole value: name:\"Mira Holt\"")
            }
            if characters[place] == "*" {
                if pieces.count == 1 || pieces.last != "" { pieces.append("") }
            } else {
                pieces[pieces.count - 1].append(characters[place])
            }
            place += 1
        }
        guard place > start else {
            throw fault(at: start, "A value is missing.", "Write one behind the colon: country:DE")
        }
        return try checked(pieces, at: start)
    }

    private mutating func quoted() throws -> String {
        let start = place
        var text = ""
        place += 1
        while place < characters.count {
            let character = characters[place]
            place += 1
            if character == "\"" {
                if place < characters.count, !characters[place].isWhitespace, characters[place] != "," {
                    throw fault(at: place, "Something stands right behind a quote.", "Put a space between.")
                }
                return try checked([text], at: start).pieces[0]
            }
            if character == "\\", place < characters.count, "\"\\".contains(characters[place]) {
                text.append(characters[place])
                place += 1
            } else {
                text.append(character)
            }
        }
        throw fault(at: start, "A quote that was opened is never closed.", "End it with \"")
    }

    private func checked(_ pieces: [String], at start: Int) throws -> ContactFilter.Pattern {
        guard !pieces.contains(where: { $0.unicodeScalars.contains(where: PlainText.isUnprintable) }) else {
            throw fault(at: start, "The value holds an unprintable character.", "Leave it out.")
        }
        guard pieces.contains(where: { !$0.isEmpty }) || pieces.count > 1 else {
            throw fault(at: start, "A value is empty.", "Write something between the quotes.")
        }
        return ContactFilter.Pattern(pieces.map { $0.lowercased() })
    }

    private func check(_ pattern: ContactFilter.Pattern, _ field: ContactFilter.Field, at start: Int) throws {
        let text = pattern.pieces.joined(separator: "*")
        switch field {
        case .stage:
            guard pattern.exact.map({ MatchStage(rawValue: $0) != nil }) ?? true else {
                throw fault(
                    at: start, "“\(shown(text))” is not a stage.",
                    "Stages are \(MatchStage.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
        case .job:
            guard pattern.exact.map({ JobID($0) != nil }) ?? (text == "*") else {
                throw fault(at: start, "“\(shown(text))” is not a job.", "Name one by its id, such as job:J-3.")
            }
        case .country:
            guard pattern.exact.map({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (97...122).contains($0) } }) ?? true
            else {
                throw fault(
                    at: start, "“\(shown(text))” is not a country.", "Use two-letter codes (ISO 3166): country:DE,FR")
            }
        default: return
        }
    }

    /// The field that begins the same, with two letters before one.
    private func nearest(_ name: String) -> String {
        let lower = name.lowercased()
        let near = [2, 1].lazy.compactMap { count in
            lower.count < count
                ? nil : ContactFilter.Field.named.first { $0.rawValue.hasPrefix(lower.prefix(count)) }
        }.first
        return near.map { " Did you mean \($0.rawValue)?" } ?? ""
    }

    private func shown(_ text: String) -> String { PlainText.printable(String(text.prefix(40)), keepingLines: false) }

    private func fault(at index: Int, _ message: String, _ allowed: String) -> ContactFilter.Fault {
        ContactFilter.Fault(column: index + 1, message: message, allowed: allowed)
    }
}
