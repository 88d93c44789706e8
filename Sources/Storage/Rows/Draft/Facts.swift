import Outreach

extension Connection {
    /// What filters and policies see of drafts' current versions at `now`. Few statements for any number of drafts;
    /// drafts that are not there are left out.
    public func facts(of drafts: [DraftID], at now: Instant) throws -> [DraftID: DraftFacts] {
        let ids = drafts.map(\.sqlValue)
        var facts: [DraftID: DraftFacts] = [:]
        for row in try rows(of: ids, { "\(select) WHERE draft.id IN \($0)" }) {
            facts[try row.id("id")] = try DraftFacts(row: row, at: now)
        }
        for field in DraftField.allCases {
            guard case .list(let table, let column, let owner) = DraftColumns.place(of: field) else { continue }
            var lists: [DraftID: [String]] = [:]
            let found = try rows(of: ids) { list in
                """
                SELECT draft.id AS id, \(table).\(column) AS value FROM draft
                JOIN enrollment ON enrollment.id = draft.enrollment_id
                JOIN contact ON contact.id = enrollment.contact_id
                JOIN \(table) ON \(owner) WHERE draft.id IN \(list) ORDER BY draft.id, \(table).\(column)
                """
            }
            for row in found { lists[try row.id("id"), default: []].append(try row.text("value")) }
            for (id, names) in lists { facts[id]?[list: field] = names }
        }
        return facts
    }
}

/// A field with one value, and its column in `values`.
private struct Single {
    enum Reading { case number, text, folding, domain }
    let field: DraftField
    let column: String
    let value: SQL
    let reading: Reading

    init?(_ field: DraftField) {
        self.field = field
        column = "f_" + field.rawValue.replacing(".", with: "_")
        switch DraftColumns.place(of: field) {
        case .number(let sql): (value, reading) = (sql, .number)
        case .folded(let sql): (value, reading) = (sql, .text)
        case .choice(let sql), .upper(let sql): (value, reading) = (sql, .folding)
        case .domain(let sql): (value, reading) = (sql, .domain)
        case .age, .list: return nil
        }
    }
}

private let singles: [Single] = DraftField.allCases.compactMap(Single.init)

private let values: SQL = singles.dropFirst().reduce("\(singles[0].value) AS \(SQL(text: singles[0].column))") {
    "\($0), \($1.value) AS \(SQL(text: $1.column))"
}

private let select: SQL = "SELECT draft.id AS id, \(values) FROM draft \(DraftColumns.joins)"

extension DraftFacts {
    fileprivate init(row: Row, at now: Instant) throws {
        self.init()
        for single in singles {
            switch single.reading {
            case .number: self[number: single.field] = try row.optionalInt(single.column)
            case .text: self[text: single.field] = try row.optionalText(single.column)
            case .folding: self[text: single.field] = try row.optionalText(single.column).map(Fold.text)
            case .domain:
                self[text: single.field] = try row.optionalText(single.column).flatMap(EmailAddress.domain)
            }
        }
        setAge(at: now)
    }
}
