/// The characters of one line, read from left to right.
struct FilterReader {
    private let characters: [Character]
    var place = 0

    init(_ line: String) { characters = Array(line) }

    /// Whether anything is left behind the white space.
    mutating func skipSpace() -> Bool {
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        return place < characters.count
    }

    var isAtSpace: Bool { place >= characters.count || characters[place].isWhitespace }

    func isAt(_ character: Character) -> Bool { place < characters.count && characters[place] == character }

    mutating func take(_ text: String) -> Bool {
        guard characters[place...].starts(with: text) else { return false }
        place += text.count
        return true
    }

    func text(from start: Int) -> String { String(characters[start..<place]) }

    /// What may be the name of a field: letters, digits, `_` and `.`
    mutating func name() -> String {
        let start = place
        while place < characters.count,
            characters[place].isLetter || characters[place].isASCIIDigit || "_.".contains(characters[place])
        { place += 1 }
        return text(from: start)
    }

    mutating func comparison() -> FilterComparison? { FilterComparison.allCases.first { take($0.rawValue) } }

    /// What stands before white space, a comma or a range's dots, in lower case.
    mutating func word() -> String {
        let start = place
        while !isAtSpace, characters[place] != ",", !characters[place...].starts(with: "..") { place += 1 }
        return text(from: start).lowercased()
    }

    /// A value with its stars; stars in quotes are stars.
    mutating func pattern(untilComma: Bool) throws -> FilterPattern {
        let start = place
        if isAt("\"") { return FilterPattern([try folded(try quoted(), at: start)]) }
        var pieces = [""]
        while !isAtSpace, !(untilComma && characters[place] == ",") {
            if characters[place] == "\"" {
                throw fault("A quote stands in the middle of a value.", "Quote the whole value.")
            }
            if characters[place] == "*" {
                if pieces.count == 1 || pieces.last != "" { pieces.append("") }
            } else {
                pieces[pieces.count - 1].append(characters[place])
            }
            place += 1
        }
        guard place > start else { throw fault(at: start, "A value is missing.", "Write one behind the sign.") }
        return FilterPattern(try pieces.map { $0.isEmpty ? "" : try folded($0, at: start) })
    }

    private mutating func quoted() throws -> String {
        let start = place
        var text = ""
        place += 1
        while place < characters.count {
            let character = characters[place]
            place += 1
            if character == "\"" {
                guard isAtSpace || isAt(",") else {
                    throw fault("Something stands right behind a quote.", "Put a space between.")
                }
                return text
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

    private func folded(_ text: String, at start: Int) throws -> String {
        guard !text.unicodeScalars.contains(where: PlainText.isUnprintable) else {
            throw fault(at: start, "The value holds an unprintable character.", "Leave it out.")
        }
        let folded = Fold.text(text)
        guard !folded.isEmpty else {
            throw fault(at: start, "A value is empty.", "Write something between the quotes.")
        }
        return folded
    }

    static func number(_ word: String) -> Int64? {
        guard (1...12).contains(word.count), word.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int64(word)
    }

    static func flag(_ word: String) -> Bool? {
        switch word {
        case "true", "yes": true
        case "false", "no": false
        default: nil
        }
    }

    func shown(_ text: String) -> String { PlainText.printable(String(text.prefix(40)), keepingLines: false) }

    func fault(at index: Int? = nil, _ message: String, _ allowed: String) -> FilterFault {
        FilterFault(column: (index ?? place) + 1, message: message, allowed: allowed)
    }
}
