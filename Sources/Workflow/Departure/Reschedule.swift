import Outreach
import Storage

extension Connection {
    /// Brings what is approved of an enrollment back to its first slot from now on: after a pause, or when the window
    /// changed. A place among the hand-overs of its mailbox that still lies inside the window is kept; everything else
    /// leaves as early as its approval and the window let it (semantics 4.6, 4.23).
    func rescheduleApproved(of enrollment: EnrollmentID, _ schedule: Schedule, now: Instant) throws {
        for draft in try openDrafts(of: enrollment) where draft.state == .approved {
            let approval = try draft.approval.flatMap { try decision($0) }
            let earliest = max(now, approval?.envelope?.earliestDeparture ?? draft.targetAt)
            let wanted = schedule.firstSlot(notBefore: earliest)
            if draft.leavesAt == wanted { continue }
            if let slot = draft.slotAt, slot >= now, schedule.isOpen(at: slot) { continue }
            try move(
                draft.id, from: .approved, by: .putOff, as: .stage("Dispatcher"), at: now,
                change: DraftChange(reason: "planned anew, leaves \(wanted)", leavesAt: wanted))
        }
    }
}
