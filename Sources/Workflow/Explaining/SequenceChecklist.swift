import Contract
import Outreach
import Storage

extension Act {
    /// Why nothing happened yet in a sequence.
    func explanation(of row: SequenceRow) throws -> Explanation {
        var list = Checklist()
        if try explainActive(row.name, row.state, in: &list) {
            list.good(Question.active, "yes: \(row.spokenName), \(row.definition.steps.count) steps")
        }
        let live = try connection.liveEnrollments(of: row.id, atMost: 10_000)
        if live == 0 {
            list.look(
                Question.enrolled, "no: nobody is on the way through it",
                next: "enroll somebody: countersign enroll <email> --in \(row.name)")
        } else {
            list.good(Question.enrolled, "yes: \(live >= 10_000 ? "10000 or more" : String(live)) on their way")
        }
        try explainInbox(row, in: &list)
        let replied = try connection.held(.replied, in: row.id)
        if let first = replied.first {
            list.look(
                Question.reply, "yes: \(replied.count) on hold since then, the first is E-\(first)",
                next:
                    "choose for each: countersign enrollment resume E-\(first), or countersign enrollment stop E-\(first) "
                    + "--reason <text>")
        } else {
            list.good(Question.reply, "nobody who is still on the way")
        }
        try explainDue(row, in: &list)
        try explainHolds(row, in: &list)
        try explainCredits(in: &list)
        return list.explanation(
            of: row.name, "\(row.spokenName)",
            otherwise: "see who is where: countersign enrollment list --sequence \(row.name)")
    }

    private func explainInbox(_ row: SequenceRow, in list: inout Checklist) throws {
        let waiting = try connection.attention(in: row.id)
        guard waiting.count > 0, let first = waiting.first else { return list.good(Question.waiting, "no") }
        list.look(
            Question.waiting, "yes: \(waiting.count), the first is D-\(first)",
            next: "go through them: countersign review, or countersign show D-\(first)")
    }

    private func explainDue(_ row: SequenceRow, in list: inout Checklist) throws {
        guard let next = try connection.nextDue(in: row.id) else {
            return list.aside(Question.enoughTime, "none of its steps is among the next 1000 that fall due")
        }
        if next.at <= now {
            list.good(Question.enoughTime, "yes: a step of \(next.enrollment) was due at \(next.at)")
        } else {
            list.look(
                Question.enoughTime, "not yet: the next step falls due at \(next.at), for \(next.enrollment)",
                next: "it falls due by itself at \(next.at): countersign explain \(next.enrollment)")
        }
    }

    private func explainHolds(_ row: SequenceRow, in list: inout Checklist) throws {
        var holds = 0
        for hold in Hold.allCases where hold != .sequence && hold != .replied {
            let held = try connection.held(hold, in: row.id)
            guard let first = held.first else { continue }
            holds += 1
            let count = held.count >= 1_000 ? "1000 or more" : String(held.count)
            list.look(
                Question.held, "\(count): \(hold.label), the first is E-\(first)",
                next: "see who: countersign enrollment list --held \(hold.rawValue)")
        }
        if holds == 0 {
            list.good(Question.held, row.state == .active ? "nobody" : "nobody beside the sequence itself")
        }
    }
}
