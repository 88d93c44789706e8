import Contract
import Outreach
import Storage

extension RejectDraft: Performed {
    /// Reject never ends anything by itself: `then` says what becomes of the step (semantics 4.32).
    func perform(_ act: Act) throws -> DraftMove {
        let event: DraftEvent = then == .redraft ? .revisionAsked : .rejected
        let row = try act.draft(draft, for: event, read: version)
        let why = try act.checked(reason, as: "reason") ?? ""
        _ = try act.connection.addDecision(
            DecisionRow(
                draft: draft, version: row.version, kind: .rejected, member: act.member.id,
                trace: ["rejected by \(act.actor.name)"], note: why, followUp: then.rawValue, at: act.now))
        let reason = why.isEmpty ? "rejected" : "rejected: \(why)"
        let change =
            then == .redraft
            ? DraftChange(
                reason: reason, wakeAt: act.now, tries: 0, revisions: 0,
                note: .some(why.isEmpty ? "A person rejected it. Write it anew from another angle." : why))
            : DraftChange(reason: reason)
        let state = try act.move(row, by: event, change, detail: "\(reason), then \(then.rawValue)")
        try act.remember(.rejected, of: row, note: why.isEmpty ? nil : why)
        try act.giveBackRejected(draft)
        switch then {
        case .redraft: break
        case .skip:
            try act.connection.advance(
                row.enrollment, past: row.step, completedAt: act.now, desk: act.desk, by: act.actor, now: act.now)
        case .stop:
            try act.connection.stop(row.enrollment, reason: reason, except: draft, by: act.actor, now: act.now)
        }
        return DraftMove(draft: draft, state: state)
    }
}
