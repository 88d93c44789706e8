import Contract
import Outreach
import Storage

extension ReassignDraft: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.draft(draft)
        guard PlainText.problem(inLine: to, limit: 254) == nil, let member = try act.connection.member(email: to) else {
            throw Refusal.noSuch("member", to, list: "countersign member list")
        }
        guard !row.state.isOver else {
            throw Refusal(.notNow, "\(draft) is \(row.state.label); there is nothing left to decide about it.")
        }
        guard member.may(.approve), try act.connection.maySee(draft, member.id) else {
            throw Refusal(
                .notNow, "\(member.name) may not decide about \(draft).",
                hint: "A recruiter or an admin may, of a confidential sequence its owner alone.")
        }
        let changed = try act.connection.assign(draft, to: member.id)
        if changed {
            try act.connection.record(
                "reassigned", by: act.actor, at: act.now, draft: draft, enrollment: row.enrollment,
                detail: "to \(member.name)")
        }
        return Answer(draft: draft, assignee: MemberSummary(member), changed: changed)
    }
}
