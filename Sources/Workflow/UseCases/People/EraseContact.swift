import Contract
import Outreach
import Storage

extension EraseContact: Performed {
    /// No detail of an event names the person: events stay.
    func perform(_ act: Act) throws -> ContactCard {
        let contact = try act.contactToChange(contact)
        let connection = act.connection
        if let draft = try connection.draftsUnderWay(of: contact.id).first {
            throw Refusal(
                .notNow, "\(draft) is being handed over at this moment.", hint: "Try again in a minute.")
        }
        for enrollment in try connection.liveEnrollments(of: contact.id) {
            try connection.stop(enrollment.id, reason: "the contact was erased", by: act.actor, now: act.now)
        }
        if suppress {
            let addresses = try connection.addresses(of: [contact.id])[contact.id] ?? []
            for address in addresses where address.kind == .email {
                _ = try connection.block(address.address, kind: "suppressed", reason: "erased", at: act.now)
            }
        }
        try connection.eraseContact(contact.id, at: act.now)
        try connection.record(
            "contactErased", by: act.actor, at: act.now,
            detail: suppress ? "\(contact.id), suppressed" : "\(contact.id)")
        guard let tombstone = try connection.contact(contact.id) else { throw Refusal.noSuch(contact.id) }
        return try act.card(of: tombstone)
    }
}
