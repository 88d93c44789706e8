import Contract
import Outreach

/// How the columns of a file become a row of the Contract.
protocol ImportColumns {
    associatedtype Item: Sendable
    /// Each field with the headers that name it; the first is how we write it.
    static var fields: [(field: String, headers: [String])] { get }
    /// The fields that a file must have; each entry is one or more that do for one another.
    static var required: [[String]] { get }
    static func item(line: Int, value: (String) -> String?) -> Item
}

extension ImportColumns {
    /// For help and refusals: `name (or first name, given name), email, …`.
    static var allowed: String { fields.map { $0.headers[0] }.joined(separator: ", ") }
}

/// The columns of a file of contacts.
enum ContactColumns: ImportColumns {
    static let fields: [(field: String, headers: [String])] = [
        ("name", ["name", "full name"]),
        ("givenName", ["first name", "given name"]),
        ("familyName", ["last name", "family name", "surname"]),
        ("email", ["email", "e-mail", "email address", "e-mail address"]),
        ("title", ["title", "job title"]),
        ("company", ["company", "organisation", "organization"]),
        ("phone", ["phone", "phone number"]),
        ("linkedIn", ["linkedin", "linkedin url", "linkedin profile"]),
        ("country", ["country"]),
        ("zone", ["zone", "time zone", "timezone"]),
        ("language", ["language"]),
        ("notes", ["notes", "note"]),
    ]
    static let required = [["name", "givenName"]]

    static func item(line: Int, value: (String) -> String?) -> ContactRow {
        let given = value("givenName")
        let name = value("name") ?? [given, value("familyName")].joinedPresent(" ")
        return ContactRow(
            line: line, name: name, email: value("email"), givenName: given, title: value("title"),
            company: value("company"), phone: value("phone"), linkedIn: value("linkedIn"), country: value("country"),
            zone: value("zone"), language: value("language"), notes: value("notes"))
    }
}

/// The columns of a file of jobs.
enum JobColumns: ImportColumns {
    static let fields: [(field: String, headers: [String])] = [
        ("title", ["title", "job title", "job"]),
        ("company", ["company", "organisation", "organization"]),
        ("location", ["location"]),
        ("description", ["description"]),
        ("contactName", ["contact name", "contact"]),
        ("contactEmail", ["contact email", "contact e-mail"]),
        ("url", ["url", "link"]),
    ]
    static let required = [["title"], ["company"]]

    static func item(line: Int, value: (String) -> String?) -> JobRow {
        JobRow(
            line: line, title: value("title") ?? "", company: value("company") ?? "", location: value("location"),
            description: value("description"), contactName: value("contactName"),
            contactEmail: value("contactEmail"), url: value("url"))
    }
}

/// Which cell of a row holds which field.
struct ImportHeader: Equatable {
    var cells: [String]
    var places: [String: Int] = [:]
    /// Headers that name no field.
    var unknown: [String] = []

    /// What our own file of bad rows adds; never a field, never worth a warning.
    static let ours = ["line", "reason"]

    init<Columns: ImportColumns>(_ row: CSVRow, columns: Columns.Type) throws {
        cells = row.cells
        for (index, header) in row.cells.enumerated() {
            let key = Self.key(header)
            guard let field = Columns.fields.first(where: { $0.headers.map(Self.key).contains(key) })?.field else {
                if !Self.ours.contains(key) { unknown.append(header) }
                continue
            }
            guard places[field] == nil else {
                throw Refusal(
                    .malformed, "Two columns name the same field.",
                    problems: [Problem("stands twice", line: row.line, column: index + 1, field: header)])
            }
            places[field] = index
        }
        let missing = Columns.required.filter { choices in !choices.contains { places[$0] != nil } }
        guard missing.isEmpty, row.problems.isEmpty else {
            let names = missing.compactMap { choices in Columns.fields.first { $0.field == choices[0] }?.headers[0] }
            throw Refusal(
                .malformed,
                names.isEmpty
                    ? "The header row cannot be read."
                    : "The file has no column \(names.map { "“\($0)”" }.joined(separator: " and no column ")).",
                hint: "The first row names the columns. Allowed are: \(Columns.allowed)", problems: row.problems)
        }
    }

    /// Spelling does not matter: `E-Mail`, `e_mail` and `EMAIL` are one header.
    private static func key(_ header: String) -> String {
        String(header.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
