import Contract
import Outreach
import Storage

extension ListContacts: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let filter = try act.contactFilter(matching)
        let (page, next) = paged(
            try act.connection.contacts(matching: filter, after: try place(after), limit: limit + 1), limit: limit,
            place: \.contact.id)
        return Answer(
            contacts: page.map { contact, sequence in
                ContactSummary(
                    contact: contact.id, name: contact.name, email: contact.email, title: contact.title,
                    company: contact.company, country: contact.country, zone: contact.zone?.rawValue,
                    enrolledIn: sequence)
            }, next: next)
    }
}
