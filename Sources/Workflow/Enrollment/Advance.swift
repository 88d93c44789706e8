import Outreach
import Storage

extension Connection {
    /// Whose clock counts for a contact: their own zone, otherwise the organisation's (semantics 4.7; the steps between
    /// come with countries).
    func zone(of contact: Contact, _ installation: Installation, _ zones: any Zones) -> (name: ZoneName, source: String)
    {
        if let zone = contact.zone, zones.knows(zone) { return (zone, "contact") }
        return (installation.zone, "organisation")
    }

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
            let zone = zone(of: contact, installation, desk.zones).name
            target = max(desk.schedule.target(after: anchor, delay: definition.steps[step - 1].delay, in: zone), now)
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
