import Outreach
import Storage

extension Connection {
    /// Ends an enrollment: open drafts are superseded, approvals void, reservations released, all in this transaction.
    func stop(_ id: EnrollmentID, reason: String, except kept: DraftID? = nil, by actor: Actor, now: Instant) throws {
        try supersedeDrafts(of: id, reason: reason, except: kept, by: actor, now: now)
        try setEnrollment(id, state: .stopped, reason: reason)
        try endRun(of: id, by: actor, at: now)
        try settleNotices(enrollment: id, at: now)
        try record("stopped", by: actor, at: now, enrollment: id, detail: reason)
    }

    /// Voids everything of an enrollment that has not left yet. Answers the last step that was open.
    @discardableResult
    func supersedeDrafts(
        of id: EnrollmentID, reason: String, except kept: DraftID? = nil, by actor: Actor, now: Instant
    ) throws -> Int? {
        var last: Int?
        for draft in try openDrafts(of: id) where draft.id != kept && draft.state.allows(.superseded) {
            try move(
                draft.id, from: draft.state, by: .superseded, as: actor, at: now, change: DraftChange(reason: reason))
            if draft.state == .waiting, try !wasOpened(draft.id) {
                // Nobody has got anything for it (semantics 4.43).
                try refund(draft.id, by: actor, at: now)
            }
            try release(.draft, of: draft.id, by: actor, at: now)
            try release(.send, of: draft.id, by: actor, at: now)
            try settleNotices(draft: draft.id, at: now)
            last = max(last ?? 0, draft.step)
        }
        return last
    }
}
