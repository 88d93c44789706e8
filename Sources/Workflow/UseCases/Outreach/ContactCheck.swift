import Contract
import Outreach

extension ContactRow {
    /// The contact that this row describes, or what is wrong with it. Nothing is mended silently but white space.
    func checked(_ zones: any Zones) -> (contact: Contact?, problems: [Problem]) {
        var check = RowCheck(line: line)
        var contact = Contact(id: ContactID(0), name: check.line("name", name, limit: 200, required: true) ?? "")
        contact.givenName = check.line("given name", givenName, limit: 100)
        contact.title = check.line("title", title, limit: 200)
        contact.company = check.line("company", company, limit: 200)
        contact.email = check.line("email", email, limit: 254)
        if let email = contact.email, let problem = EmailAddress.problem(in: email) {
            check.refuse("email", email, problem)
        }
        contact.phone = check.line("phone", phone, limit: 40)
        if let phone = contact.phone,
            !phone.contains(where: \.isASCIIDigit)
                || !phone.allSatisfy({ $0.isASCIIDigit || "+-() ./x".contains($0) })
        {
            check.refuse("phone", phone, "is not a phone number")
        }
        contact.linkedIn = check.line("linkedin", linkedIn, limit: 300)
        if let url = contact.linkedIn, !url.isLinkedInProfile {
            check.refuse("linkedin", url, "is not a LinkedIn profile such as https://www.linkedin.com/in/mira-holt")
        }
        contact.country = check.line("country", country, limit: 2)?.uppercased()
        if let country = contact.country,
            country.utf8.count != 2 || !country.utf8.allSatisfy({ (65...90).contains($0) })
        {
            check.refuse("country", country, "is not a two-letter code (ISO 3166) such as DE")
        }
        contact.zone = check.line("zone", zone, limit: 60).map { ZoneName($0) }
        if let zone = contact.zone, !zones.knows(zone) {
            check.refuse("zone", zone.rawValue, "is not a time zone such as Europe/Berlin")
        }
        contact.language = check.line("language", language, limit: 2)?.lowercased()
        if let code = contact.language, code.utf8.count != 2 || !code.utf8.allSatisfy({ (97...122).contains($0) }) {
            check.refuse("language", code, "is not a two-letter code (ISO 639) such as de")
        }
        contact.notes = check.text("notes", notes, limit: 4_000)
        if contact.email == nil, contact.linkedIn == nil, contact.phone == nil {
            check.refuse("email", nil, "is missing: a contact needs an email, a LinkedIn profile or a phone")
        }
        return (check.problems.isEmpty ? contact : nil, check.problems)
    }
}

/// Collects what is wrong with the fields of one row.
struct RowCheck {
    let line: Int
    private(set) var problems: [Problem] = []

    init(line: Int) { self.line = line }

    /// A one-line field; an empty one counts as absent.
    mutating func line(_ field: String, _ value: String?, limit: Int, required: Bool = false) -> String? {
        let text = PlainText.trimmed(value ?? "")
        if text.isEmpty {
            if required { refuse(field, nil, "is missing") }
            return nil
        }
        if let problem = PlainText.problem(inLine: text, limit: limit) { refuse(field, text, problem) }
        return text
    }

    /// A field of several lines.
    mutating func text(_ field: String, _ value: String?, limit: Int) -> String? {
        let text = PlainText.trimmed((value ?? "").replacing("\r\n", with: "\n"))
        if text.isEmpty { return nil }
        if let problem = PlainText.problem(inText: text, limit: limit) { refuse(field, text, problem) }
        return text
    }

    mutating func refuse(_ field: String, _ value: String?, _ problem: String) {
        let shown = value.map { " “\(PlainText.printable(String($0.prefix(60)), keepingLines: false))”" } ?? ""
        problems.append(Problem("The \(field)\(shown) \(problem).", line: line, field: field))
    }
}

extension String {
    fileprivate var isLinkedInProfile: Bool {
        let rest = lowercased().trimmingScheme
        let hosts = ["linkedin.com/in/", "www.linkedin.com/in/"]
        return utf8.allSatisfy { (33...126).contains($0) }
            && hosts.contains { rest.hasPrefix($0) && rest.count > $0.count }
    }

    private var trimmingScheme: String {
        for scheme in ["https://", "http://"] where hasPrefix(scheme) { return String(dropFirst(scheme.count)) }
        return self
    }
}
