import Outreach
import Storage

extension Connection {
    /// Makes an enrollment stand still. A stronger hold that is there already stays (semantics 4.19).
    func hold(
        _ enrollment: EnrollmentRow, _ because: Hold, until: Instant? = nil, detail: String?, by actor: Actor,
        now: Instant
    ) throws {
        var at = now
        if let old = enrollment.hold {
            guard because.replaces(old.because) || (because == .outOfOffice && old.because == .outOfOffice) else {
                return
            }
            // The clock stands since the first hold.
            if old.because.stopsTheClock { at = old.at }
        }
        try setHold(enrollment.id, HoldRow(because, at: at, until: until))
        try record(
            "held", by: actor, at: now, enrollment: enrollment.id,
            detail: [because.label, detail, until.map { "until \($0)" }].compactMap { $0 }.joined(separator: "; "))
    }

    /// Lets an enrollment go on. `later` spreads the steps that many people get at once.
    func resume(
        _ enrollment: EnrollmentRow, choice: ResumeChoice?, later: Duration = .zero, desk: Desk, by actor: Actor,
        now: Instant
    ) throws {
        guard enrollment.state == .live, let hold = enrollment.hold else { return }
        guard enrollment.sequenceState == .active || hold.because == .sequence else {
            // Its own hold is over, and its sequence stands still: the clock goes on standing.
            try setHold(enrollment.id, HoldRow(.sequence, at: hold.because.stopsTheClock ? hold.at : now))
            return try record(
                "held", by: actor, at: now, enrollment: enrollment.id, detail: Hold.sequence.label)
        }
        guard let planning = try planning(of: enrollment, desk: desk, now: now) else { return }
        try endHold(enrollment.id)
        try record(
            "resumed", by: actor, at: now, enrollment: enrollment.id, detail: "it was held: \(hold.because.label)")
        try settleNotices(enrollment: enrollment.id, at: now)
        try rescheduleApproved(of: enrollment.id, planning.recipient.schedule, now: now)
        guard let planned = enrollment.plannedAt else {
            if try isUnderWay(enrollment) { return }
            let anchor = PlanAnchor(completedAt: now, raw: now, isFirst: enrollment.nextStep == 1)
            return try follow(
                planning.itinerary(from: enrollment.nextStep, after: anchor), planning, later: later, by: actor,
                now: now)
        }
        let itinerary = planning.resumed(
            planned, hold: hold, choice: choice ?? planning.practice.resume, now: now)
        let released = itinerary.next.map { $0.plan.target <= now } ?? false
        try follow(itinerary, planning, later: released ? later : .zero, by: actor, now: now)
    }

    /// Whether the step before the next one is still open, so that nothing is to be planned yet.
    private func isUnderWay(_ enrollment: EnrollmentRow) throws -> Bool {
        guard enrollment.nextStep > 1, let last = try draft(of: enrollment.id, step: enrollment.nextStep - 1),
            let state = try draft(last)?.state
        else { return false }
        return !state.isOver && state != .rejected
    }
}

extension Planning {
    /// The plan that goes on where it stood when the hold began (semantics 4.22).
    func resumed(_ planned: Instant, hold: HoldRow, choice: ResumeChoice, now: Instant) -> Itinerary {
        let (step, anchor) = (enrollment.nextStep, enrollment.anchor)
        guard step <= definition.steps.count else { return itinerary(from: step, after: anchor) }
        var itinerary = itinerary(from: step, after: anchor)
        // Somebody whose next step cannot reach them is planned as anybody is.
        guard itinerary.omitted.isEmpty, var next = itinerary.next else { return itinerary }
        guard hold.because.stopsTheClock else { return itinerary }
        // Where the plan was moved by an earlier hold, nobody knows any more what the window alone did to it.
        let raw = next.plan.target == planned ? next.plan.raw : planned
        let resumption = HoldClock(planner: recipient.planner).resume(
            step: definition.steps[step - 1], planned: planned, raw: raw, anchor: enrollment.anchorAt,
            heldAt: hold.at, at: now, choice: choice, isFirst: anchor.isFirst)
        switch resumption {
        case .planned(let plan):
            // A fixed plan moves as a whole, so that later steps keep their spacing.
            next.anchor.raw = next.anchor.raw + (plan.target - planned)
            next.plan = plan
            itinerary.next = next
            return itinerary
        case .skip:
            let omission = Itinerary.Omission(step: step, at: planned, reason: .overdue)
            var rest = self.itinerary(
                from: step + 1, after: PlanAnchor(completedAt: planned, raw: next.plan.raw, isFirst: false))
            rest.omitted.insert(omission, at: 0)
            return rest
        }
    }
}
