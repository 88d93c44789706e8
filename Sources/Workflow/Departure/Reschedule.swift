import Outreach
import Storage

extension Connection {
    /// Brings what is approved of an enrollment back to its first slot from now on: after a pause, or when the window
    /// changed. A place among the hand-overs of its mailbox that still lies inside the window is kept; everything else
    /// leaves as early as its approval and the window let it (semantics 4.6, 4.23).
    func rescheduleApproved(of enrollment: EnrollmentID, _ schedule: Schedule, now: Instant) throws {
        for draft in try openDrafts(of: enrollment) where draft.state == .approved {
            let wanted = try firstSlot(of: draft, schedule, now: now)
            if draft.leavesAt == wanted { continue }
            if let slot = draft.slotAt, slot >= now, schedule.isOpen(at: slot) { continue }
            try putOff(draft, to: wanted, "planned anew, leaves \(wanted)", now: now)
        }
    }

    /// Brings the next handful of what a lifted stop held back to its first slot from now on; whatever else is in the way
    /// is found when it is looked at there, the gaps of its mailbox among it. Answers how many there were.
    func giveBackHeld(by stop: Int64, limit: Int, desk: Desk, now: Instant) throws -> Int {
        let held = try heldDrafts(by: stop, limit: limit)
        for draft in held {
            let schedule = try composition(of: draft, desk.zones)?.recipient.schedule
            let wanted = try schedule.map { try firstSlot(of: draft, $0, now: now) } ?? now
            try putOff(draft, to: wanted, "the stop was lifted, leaves \(wanted)", now: now)
        }
        return held.count
    }

    private func firstSlot(of draft: DraftRow, _ schedule: Schedule, now: Instant) throws -> Instant {
        let approval = try draft.approval.flatMap { try decision($0) }
        return schedule.firstSlot(notBefore: max(now, approval?.envelope?.earliestDeparture ?? draft.targetAt))
    }

    private func putOff(_ draft: DraftRow, to wanted: Instant, _ reason: String, now: Instant) throws {
        try move(
            draft.id, from: .approved, by: .putOff, as: .stage("Dispatcher"), at: now,
            change: DraftChange(reason: reason, leavesAt: wanted))
    }
}
