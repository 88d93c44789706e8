import Contract
import Outreach
import Storage

extension TagContact: Performed {
    func perform(_ act: Act) throws -> ContactCard {
        let contact = try act.contactToChange(contact)
        var check = RowCheck(line: 1)
        let (more, fewer) = (ContactRow.tags(add, &check), ContactRow.tags(remove, &check))
        if let problem = check.problems.first { throw Refusal(.malformed, problem.message) }
        let known = Set(try act.connection.tags(of: [contact.id])[contact.id] ?? [])
        let (new, gone) = (more.filter { !known.contains($0) }, fewer.filter { known.contains($0) })
        try act.connection.addTags(new.map { (contact: contact.id, tag: $0) })
        for tag in gone { try act.connection.removeTag(tag, from: contact.id) }
        if !new.isEmpty || !gone.isEmpty {
            let change = (new.map { "+\($0)" } + gone.map { "-\($0)" }).joined(separator: " ")
            try act.connection.record("tagged", by: act.actor, at: act.now, detail: "\(contact.id): \(change)")
        }
        return try act.card(of: contact)
    }
}
