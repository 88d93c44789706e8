import Contract
import Outreach

/// A row of contacts that can be taken: who it is, and every address and tag that it names.
struct CheckedContact {
    var line: Int
    /// `email` and `phone` as the row says them, absent when it only lists labelled ones.
    var contact: Contact
    /// The labelled ones.
    var addresses: [ContactAddress] = []
    /// Folded.
    var tags: [String] = []

    /// Every mail address of the row, as it is compared.
    var emailKeys: [String] {
        let listed = addresses.filter { $0.kind == .email }.map(\.key)
        guard let email = contact.email.map(PlainText.folded), !listed.contains(email) else { return listed }
        return [email] + listed
    }
}

extension ContactRow {
    private static let mostAddresses = 10
    private static let mostTags = 30

    /// The contact that this row describes, or what is wrong with it. Nothing is mended silently but white space.
    func checked(_ zones: inout KnownZones) -> (contact: CheckedContact?, problems: [Problem]) {
        var check = RowCheck(line: line)
        var contact = Contact(id: ContactID(0), name: check.line("name", name, limit: 200, required: true) ?? "")
        contact.givenName = check.line("given name", givenName, limit: 100)
        contact.title = check.line("title", title, limit: 200)
        contact.company = check.line("company", company, limit: 200)
        contact.email = check.email("email", email)
        contact.phone = check.phone("phone", phone)
        contact.linkedIn = check.line("linkedin", linkedIn, limit: 300)
        if let url = contact.linkedIn, !url.isLinkedInProfile {
            check.refuse("linkedin", url, "is not a LinkedIn profile such as https://www.linkedin.com/in/mira-holt")
        }
        contact.country = check.country(country)
        contact.subdivision = check.subdivision(subdivision, of: contact.country)
        contact.zone = check.zone(zone, &zones)
        contact.language = check.line("language", language, limit: 2)?.lowercased()
        if let code = contact.language, code.utf8.count != 2 || !code.utf8.allSatisfy({ (97...122).contains($0) }) {
            check.refuse("language", code, "is not a two-letter code (ISO 639) such as de")
        }
        contact.notes = check.text("notes", notes, limit: 4_000)
        var row = CheckedContact(line: line, contact: contact)
        row.addresses = Self.addresses(emails, .email, &check) + Self.addresses(phones, .phone, &check)
        row.tags = Self.tags(tags, &check)
        if contact.email == nil, contact.linkedIn == nil, contact.phone == nil, row.addresses.isEmpty {
            check.refuse("email", nil, "is missing: a contact needs an email, a LinkedIn profile or a phone")
        }
        return (check.problems.isEmpty ? row : nil, check.problems)
    }

    private static func addresses(
        _ listed: [LabelledAddress]?, _ kind: ContactAddress.Kind, _ check: inout RowCheck
    ) -> [ContactAddress] {
        guard let listed, !listed.isEmpty else { return [] }
        guard listed.count <= mostAddresses else {
            check.refuse("\(kind.rawValue)s", nil, "are more than \(mostAddresses)")
            return []
        }
        var seen: Set<String> = []
        return listed.compactMap { entry in
            let field = "\(entry.label.rawValue) \(kind.rawValue)"
            let text = kind == .email ? check.email(field, entry.address) : check.phone(field, entry.address)
            guard let text else { return nil }
            let address = ContactAddress(kind: kind, address: text, label: entry.label)
            return seen.insert(address.key).inserted ? address : nil
        }
    }

    /// Folded tags, each once; also what `TagContact` takes.
    static func tags(_ listed: [String]?, _ check: inout RowCheck) -> [String] {
        guard let listed, !listed.isEmpty else { return [] }
        guard listed.count <= mostTags else {
            check.refuse("tags", nil, "are more than \(mostTags)")
            return []
        }
        var seen: Set<String> = []
        return listed.compactMap { tag in
            guard let tag = check.line("tag", tag, limit: 50).map(Fold.text) else { return nil }
            if tag.isEmpty { check.refuse("tag", nil, "holds nothing that can be seen") }
            if tag.utf8.contains(where: { $0 == 44 || $0 == 59 || $0 == 34 }) {
                check.refuse("tag", tag, "holds a comma, a semicolon or a quote")
            }
            return seen.insert(tag).inserted ? tag : nil
        }
    }
}

extension String {
    fileprivate var isLinkedInProfile: Bool {
        guard utf8.allSatisfy({ (33...126).contains($0) }) else { return false }
        var rest = lowercased()[...]
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
        let hosts = ["linkedin.com/in/", "www.linkedin.com/in/"]
        return hosts.contains { rest.hasPrefix($0) && rest.utf8.count > $0.utf8.count }
    }
}
