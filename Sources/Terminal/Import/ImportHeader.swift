import Contract
import Foundation
import Outreach

/// What the person said about columns.
struct ColumnChoices: Equatable {
    /// Header and field, as `--map` has them.
    var mapped: [(header: String, field: String)] = []
    var ignored: [String] = []

    static func == (left: ColumnChoices, right: ColumnChoices) -> Bool {
        left.ignored == right.ignored && left.mapped.map(\.header) == right.mapped.map(\.header)
            && left.mapped.map(\.field) == right.mapped.map(\.field)
    }
}

/// Which cell of a row holds which field.
struct ImportHeader: Equatable {
    var cells: [String]
    /// By the field's number.
    var places: [[Int]]
    /// Each column that is read, with the field's name, in the order of the file.
    var read: [(header: String, field: String)] = []
    /// Headers that name no field.
    var unknown: [String] = []

    static func == (left: ImportHeader, right: ImportHeader) -> Bool {
        left.cells == right.cells && left.places == right.places && left.unknown == right.unknown
    }

    /// What our own file of bad rows adds; never a field, never worth a warning.
    static let ours = ["line", "reason"]

    /// Guesses what each column means; `choices` go before any guess. Throws `Refusal.malformed`.
    init<Columns: ImportColumns>(_ row: CSVRow, columns: Columns.Type, choices: ColumnChoices = ColumnChoices()) throws
    {
        cells = row.cells
        places = Array(repeating: [], count: Columns.fields.count)
        let chosen = try Self.chosen(choices, row.cells, Columns.fields)
        let known = Self.known(Columns.fields)
        for (index, header) in row.cells.enumerated() {
            let key = Self.key(header)
            switch chosen[index] {
            case .ignored?: continue
            case .field(let field)?: try add(field, index, row, Columns.fields)
            case nil:
                if let field = Self.guess(key, known, Columns.fields) {
                    try add(field, index, row, Columns.fields)
                } else if !Self.ours.contains(key) {
                    unknown.append(header)
                }
            }
        }
        try checkRequired(row, Columns.self)
    }

    private mutating func add(_ field: Int, _ index: Int, _ row: CSVRow, _ fields: [ImportField]) throws {
        guard !fields[field].isReadOnly else { return }
        if let other = places[field].first, !fields[field].takesSeveral {
            throw Refusal(
                .malformed, "Two columns name the same field.",
                hint: "Leave one out with  --ignore '\(shown(row.cells[index]))'  or map it with  --map",
                problems: [
                    Problem(
                        "stands twice: columns \(other + 1) and \(index + 1) are both \(fields[field].name)",
                        line: row.line, column: index + 1, field: row.cells[index])
                ])
        }
        places[field].append(index)
        read.append((row.cells[index], fields[field].name))
    }

    private func checkRequired<Columns: ImportColumns>(_ row: CSVRow, _ columns: Columns.Type) throws {
        let missing = Columns.required.filter { choices in choices.allSatisfy { places[$0].isEmpty } }
        guard !missing.isEmpty || !row.problems.isEmpty else { return }
        let names = missing.compactMap { $0.first.map { Columns.fields[$0].name } }
        throw Refusal(
            .malformed,
            names.isEmpty
                ? "The header row cannot be read."
                : "The file has no column \(names.map { "“\($0)”" }.joined(separator: " and no column ")).",
            hint: "The first row names the columns. Allowed are: \(Columns.allowed). "
                + "Say what another header means with  --map 'Header=\(names.first ?? "name")'",
            problems: row.problems)
    }

    private enum Choice { case field(Int), ignored }

    /// What the person said, by column. Throws for a header that the file has not and a field that there is not.
    private static func chosen(
        _ choices: ColumnChoices, _ headers: [String], _ fields: [ImportField]
    ) throws -> [Int: Choice] {
        var chosen: [Int: Choice] = [:]
        func columns(_ header: String, _ flag: String) throws -> [Int] {
            let key = key(header)
            let found = headers.indices.filter { headers[$0] == header || Self.key(headers[$0]) == key }
            guard found.isEmpty else { return found }
            throw Refusal(
                .malformed, "\(flag) names the column “\(shown(header))”, which the file has not.",
                hint: "It has: \(headers.prefix(50).map(shown).joined(separator: ", "))")
        }
        for header in choices.ignored { for column in try columns(header, "--ignore") { chosen[column] = .ignored } }
        for (header, name) in choices.mapped {
            guard let field = fields.firstIndex(where: { key($0.name) == key(name) && !$0.isReadOnly }) else {
                throw Refusal(
                    .malformed, "--map names the field “\(shown(name))”, which there is not.",
                    hint: "Fields are: \(fields.filter { !$0.isReadOnly }.map(\.name).joined(separator: ", "))")
            }
            for column in try columns(header, "--map") { chosen[column] = .field(field) }
        }
        return chosen
    }

    private static func known(_ fields: [ImportField]) -> [String: Int] {
        var known: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            for header in [field.name] + field.headers where known[key(header)] == nil { known[key(header)] = index }
        }
        return known
    }

    private static func guess(_ key: String, _ known: [String: Int], _ fields: [ImportField]) -> Int? {
        if let field = known[key] { return field }
        let stem = String(key.reversed().drop(while: \.isASCIIDigit).reversed())
        guard stem != key, let field = known[stem] else { return nil }
        if key.hasSuffix("1"), key.dropLast() == stem { return field }
        return fields[field].takesSeveral ? field : fields[field].numbered
    }

    /// Spelling does not matter: `E-Mail`, `e_mail` and `EMAIL` are one header, and so are `Prénom` and `prenom`.
    static func key(_ header: String) -> String {
        String(
            header.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased().filter {
                $0.isLetter || $0.isNumber
            })
    }
}

private func shown(_ text: String) -> String { PlainText.printable(String(text.prefix(60)), keepingLines: false) }
