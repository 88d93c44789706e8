import Contract
import Outreach
import Storage

extension ChooseAddress: Performed {
    func perform(_ act: Act) throws -> ContactCard {
        var contact = try act.contactToChange(contact)
        let known = try act.connection.addresses(of: [contact.id])[contact.id] ?? []
        guard let chosen = known.first(where: { $0.key == ContactAddress.key(of: address, $0.kind) }) else {
            throw Refusal(
                .notFound,
                "\(contact.id) has no address “\(PlainText.printable(String(address.prefix(80)), keepingLines: false))”.",
                hint: "See those that they have: countersign contact show \(contact.id)")
        }
        // What was in use so far stays known.
        try act.connection.keepAddresses(known.map { (contact.id, $0) })
        switch chosen.kind {
        case .email: contact.email = chosen.address
        case .phone: contact.phone = chosen.address
        }
        try act.connection.changeContact(contact, at: act.now)
        try act.connection.record(
            "addressChosen", by: act.actor, at: act.now, detail: "\(contact.id): the \(chosen.label) \(chosen.kind)")
        return try act.card(of: contact)
    }
}
