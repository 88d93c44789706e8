import Contract
import Outreach
import Storage

extension SkipDraft: Performed {
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .skipped)
        let why = try act.checked(reason, as: "reason")
        _ = try act.connection.addDecision(
            DecisionRow(
                draft: draft, version: row.version, kind: .skipped, member: act.member.id,
                trace: ["skipped by \(act.actor.name)"], note: why, at: act.now))
        try act.connection.release(.draft, of: draft, by: act.actor, at: act.now)
        try act.connection.release(.send, of: draft, by: act.actor, at: act.now)
        try act.connection.settleNotices(draft: draft, at: act.now)
        let state = try act.move(row, by: .skipped, DraftChange(reason: why.map { "skipped: \($0)" } ?? "skipped"))
        try act.remember(.skipped, of: row, note: why)
        try act.connection.advance(
            row.enrollment, past: row.step, completedAt: act.now, desk: act.desk, by: act.actor, now: act.now)
        return DraftMove(draft: draft, state: state)
    }
}
