import Contract
import Outreach
import Storage

extension Act {
    /// Why nothing happens for a contact whom nothing is on its way to.
    func explanation(ofIdle contact: Contact) throws -> Explanation {
        var list = Checklist()
        let last = try connection.lastEnrollment(of: contact.id).flatMap { try maySee($0.sequence) ? $0 : nil }
        list.aside(Question.active, "nothing is on its way to them that could be")
        let enroll = "countersign enroll \(contact.email ?? contact.id.description) --in <sequence>"
        let why = try obstacle(contact)
        list.look(
            Question.enrolled,
            last.map {
                "no: \($0.id) in \($0.sequenceName) is \($0.state.rawValue)\($0.reason.map { ": \($0)" } ?? "")"
            } ?? "no: they never were",
            next: why == nil ? "enroll them: \(enroll)" : nil)
        list.good(Question.waiting, "no")
        let standing = try connection.contactStanding(contact.id)
        if let replied = standing?.repliedAt {
            list.aside(Question.reply, "yes, at \(replied)")
        } else {
            list.good(Question.reply, "no")
        }
        if let remark = try companyReply(to: contact) { list.aside(Question.reply, remark) }
        if let last = standing?.contactedAt {
            let free = try installation().practice.quietUntil(last, in: installation().zone, desk.zones)
            if let free, now < free {
                list.look(
                    Question.enoughTime,
                    "not yet: they were contacted at \(last), and again at \(free) at the earliest",
                    next: "wait until \(free), then: \(enroll)")
            } else {
                list.good(Question.enoughTime, "yes: they were last contacted at \(last)")
            }
        } else {
            list.good(Question.enoughTime, "yes: nothing of ours ever reached them")
        }
        if let why {
            list.look(Question.reachable, "no: \(why)", next: "leave them alone, or look: countersign contact list")
        } else {
            list.good(Question.reachable, "yes")
        }
        try explainCredits(in: &list)
        return list.explanation(of: contact.id.description, "\(contact.id), \(contact.name)", otherwise: enroll)
    }

    /// Why they must not be written to, whatever the sequence.
    private func obstacle(_ contact: Contact) throws -> String? {
        if let archived = try connection.contactStanding(contact.id)?.archivedAt { return "archived at \(archived)" }
        guard let email = contact.email, let block = try connection.blocks(on: email).first else { return nil }
        return "\(email) is \(block.kind): \(block.reason)"
    }
}
