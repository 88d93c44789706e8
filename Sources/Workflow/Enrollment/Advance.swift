import Outreach
import Storage

extension Connection {
    /// Plans the step after `step`, or finishes the enrollment when there is none (semantics 4.2: the anchor is the
    /// completion of the step before). While it is held, the plan waits with it.
    func advance(
        _ id: EnrollmentID, past step: Int, completedAt: Instant, desk: Desk, by actor: Actor, now: Instant
    ) throws {
        guard let enrollment = try enrollment(id), enrollment.state == .live, step >= enrollment.nextStep - 1,
            let planning = try planning(of: enrollment, desk: desk, now: now)
        else { return }
        if var hold = enrollment.hold, hold.because.stopsTheClock {
            // What is planned from here on begins with its whole delay when the hold ends.
            hold.at = now
            try setHold(id, hold)
        }
        let anchor = planning.anchor(past: step, completedAt: completedAt)
        try follow(planning.itinerary(from: step + 1, after: anchor), planning, by: actor, now: now)
    }

    /// Writes down what an itinerary says: the steps that are left out, and the plan of the next one.
    func follow(
        _ itinerary: Itinerary, _ planning: Planning, later: Duration = .zero, by actor: Actor, now: Instant
    ) throws {
        let enrollment = planning.enrollment
        for omission in itinerary.omitted {
            try addOmission(
                of: enrollment.id, step: omission.step, channel: planning.definition.steps[omission.step - 1].channel,
                reason: omission.reason.rawValue, target: omission.at, by: actor, at: now)
        }
        guard let next = itinerary.next else {
            return try finish(enrollment, because: "every step is over", by: actor, now: now)
        }
        let held = try self.enrollment(enrollment.id)?.hold
        let (planned, due) = (max(next.plan.target, now) + later, max(next.plan.due, now) + later)
        try setNext(
            enrollment.id, step: next.step, planned: planned, due: held == nil && !next.waitsForConnection ? due : nil,
            anchor: next.anchor)
        if next.waitsForConnection, held == nil {
            let asked = try connectionAskedAt(in: enrollment.id) ?? now
            try hold(
                enrollment, .connection, until: asked + .hours(24 * planning.practice.connectionDays),
                detail: nil, by: actor, now: now)
        }
    }

    func finish(_ enrollment: EnrollmentRow, because reason: String, by actor: Actor, now: Instant) throws {
        try setEnrollment(enrollment.id, state: .finished, reason: reason)
        try endRun(of: enrollment.id, by: actor, at: now)
        try record("finished", by: actor, at: now, enrollment: enrollment.id, detail: reason)
    }
}
