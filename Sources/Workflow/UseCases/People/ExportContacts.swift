import Contract
import Outreach
import Storage

extension ExportContacts: Performed {
    func perform(_ act: Act) throws -> ExportPage<ContactRow> {
        let limit = try Page.limit(limit)
        let filter = try act.contactFilter(matching)
        let (page, next) = paged(
            try act.connection.contacts(matching: filter, after: try place(after), limit: limit + 1).map(\.contact),
            limit: limit, place: \.id)
        let ids = page.map(\.id)
        let addresses = try act.connection.addresses(of: ids)
        let tags = try act.connection.tags(of: ids)
        return ExportPage(
            rows: page.map { ContactRow($0, addresses[$0.id] ?? [], tags: tags[$0.id] ?? []) }, next: next)
    }
}

extension ContactRow {
    fileprivate init(_ contact: Contact, _ addresses: [ContactAddress], tags: [String]) {
        func listed(_ kind: ContactAddress.Kind) -> [LabelledAddress] {
            addresses.filter { $0.kind == kind }.map { LabelledAddress(address: $0.address, label: $0.label) }
        }
        self.init(
            line: 0, name: contact.name, email: contact.email, givenName: contact.givenName, title: contact.title,
            company: contact.company, phone: contact.phone, linkedIn: contact.linkedIn, country: contact.country,
            subdivision: contact.subdivision, zone: contact.zone?.rawValue, language: contact.language,
            notes: contact.notes, emails: listed(.email), phones: listed(.phone), tags: tags)
    }
}
