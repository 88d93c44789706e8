import Outreach
import Storage

extension Connection {
    /// Plans the step after `step`, or finishes the enrollment when there is none (semantics 4.2: the anchor is the
    /// completion of the step before).
    func advance(
        _ id: EnrollmentID, past step: Int, completedAt anchor: Instant, desk: Desk, by actor: Actor, now: Instant
    ) throws {
        guard let enrollment = try enrollment(id), enrollment.state == .live else { return }
        guard step < enrollment.steps else {
            try setEnrollment(id, state: .finished, reason: "every step is over")
            try record("finished", by: actor, at: now, enrollment: id)
            return
        }
        try plan(enrollment, step: step + 1, after: anchor, desk: desk, now: now)
    }

    /// Plans one step of a live enrollment; nothing falls due while the sequence is not active.
    func plan(_ enrollment: EnrollmentRow, step: Int, after anchor: Instant, desk: Desk, now: Instant) throws {
        guard let definition = try definition(version: enrollment.versionID), step <= definition.steps.count,
            let contact = try contact(enrollment.contact), let installation = try installation()
        else { return }
        var target: Instant?
        if enrollment.sequenceState == .active {
            let recipient = try recipient(contact, of: definition, installation, desk.zones)
            target = max(
                recipient.planner.plan(
                    definition.steps[step - 1],
                    after: PlanAnchor(completedAt: anchor, raw: anchor, isFirst: step == 1)
                ).target, now)
        }
        try plan(enrollment.id, step: step, at: target, anchor: anchor)
    }

    /// Ends an enrollment: open drafts are superseded, approvals void, reservations released, all in this transaction.
    func stop(_ id: EnrollmentID, reason: String, except kept: DraftID? = nil, by actor: Actor, now: Instant) throws {
        for draft in try openDrafts(of: id) where draft.id != kept && draft.state.allows(.superseded) {
            try move(
                draft.id, from: draft.state, by: .superseded, as: actor, at: now, change: DraftChange(reason: reason))
            try release(.draft, of: draft.id, by: actor, at: now)
            try release(.send, of: draft.id, by: actor, at: now)
        }
        try setEnrollment(id, state: .stopped, reason: reason)
        try record("stopped", by: actor, at: now, enrollment: id, detail: reason)
    }
}
