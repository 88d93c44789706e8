import Contract
import Outreach
import Storage

extension Act {
    /// A contact by any of their mail addresses, or by id. Throws `Refusal.notFound`.
    func namedContact(_ text: String) throws -> Contact {
        let found =
            PlainText.problem(inLine: text, limit: 254) != nil
            ? nil : try ContactID(text).map { try connection.contact($0) } ?? connection.contact(email: text)
        guard let found else { throw Refusal.noSuch("contact", text, list: "countersign contact list") }
        return found
    }

    /// The same, for something that changes them: nobody who was erased.
    func contactToChange(_ text: String) throws -> Contact {
        let contact = try namedContact(text)
        guard try connection.contactStanding(contact.id)?.erasedAt == nil else {
            throw Refusal(.notNow, "\(contact.id) was erased; nothing about them can be changed.")
        }
        return contact
    }

    /// A company by name or id. Throws `Refusal.notFound`.
    func namedCompany(_ text: String) throws -> Company {
        let found =
            PlainText.problem(inLine: text, limit: 200) != nil
            ? nil : try CompanyID(text).map { try connection.company($0) } ?? connection.company(named: text)
        guard let found else { throw Refusal.noSuch("company", text, list: "countersign company list") }
        return found
    }

    /// The filter that a person wrote; an absent one matches everybody. Throws `Refusal.malformed` with the column.
    func contactFilter(_ text: String?) throws -> ContactFilter {
        do {
            return try ContactFilter(text ?? "")
        } catch let fault as FilterFault {
            throw fault.refusal(of: text ?? "")
        }
    }
}
