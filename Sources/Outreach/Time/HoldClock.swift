/// What becomes of a step's time when a hold or a pause ends (semantics 4.22, 4.19 and their precisions).
public struct HoldClock: Sendable {
    public let planner: StepPlanner

    public init(planner: StepPlanner) { self.planner = planner }

    /// The new plan of `step`, which was planned for `planned` (`raw` before it was moved into the window), counted from
    /// `anchor`, the completion of the step before, and was held from `heldAt` until now. A step that was due when the
    /// hold began is due when it ends.
    ///
    /// - Parameter isFirst: no step was completed before it, so that no gap is kept to one.
    public func resume(
        step: Step, planned: Instant, raw: Instant?, anchor: Instant, heldAt: Instant, at now: Instant,
        choice: ResumeChoice, isFirst: Bool = false
    ) -> Resumption {
        let raw = raw ?? planned
        func place(_ placing: Placing, _ wanted: Instant) -> StepPlan {
            planner.place(placing, raw: wanted, notBefore: max(now, anchor), previous: isFirst ? nil : anchor)
        }
        switch choice {
        case .restartDelay:
            var placing = Placing(step.delay)
            let wanted = planner.schedule.reach(after: now, delay: step.delay, &placing)
            return .planned(place(placing, wanted))
        case .skipOverdue where planned <= now: return .skip
        case .skipOverdue, .immediate: return .planned(moved(.instant, planned, raw, now))
        case .frozen where planned <= heldAt: return .planned(moved(.instant, planned, raw, now))
        // The delay was over, and only the window or the gap was waited for.
        case .frozen where raw <= heldAt: return .planned(moved(step.delay, planned, raw, now))
        case .frozen:
            let rest = remaining(of: step.delay, raw: raw, heldAt: heldAt, at: now)
            let plan = place(Placing(step.delay, held: planner.schedule.local(now)), rest)
            // A gap puts a step on another day at its own hour, which may lie earlier than the one before the hold.
            return .planned(plan.target < planned ? moved(step.delay, planned, raw, now) : plan)
        }
    }

    /// When a hold for an absence ends: at the start of the window on the working day after the day of return, or
    /// `days` dates after `start` where nobody stated one; never before `start` (semantics 4.19).
    public func end(returning date: CivilDate?, days: Int, from start: Instant) -> Instant {
        let schedule = planner.schedule
        let day = date.map { schedule.calendar.workingDay(1, after: $0) } ?? schedule.local(start).date + days
        return max(start, schedule.firstSlot(notBefore: schedule.instant(of: LocalTime(day, secondOfDay: 0))))
    }

    /// The anchor plus the delay, as if the time between `heldAt` and now had not passed: working days for a
    /// business-day delay, elapsed time for any other. A date that somebody named stays that date.
    private func remaining(of delay: Delay, raw: Instant, heldAt: Instant, at now: Instant) -> Instant {
        let schedule = planner.schedule
        let elapsed = now + (raw - heldAt)
        switch delay {
        case .exactly, .onDate: return raw
        case .elapsed, .calendarDays(_, nil): return elapsed
        case .calendarDays(_, .some(let time)):
            let date = schedule.local(elapsed).date
            let same = schedule.instant(of: LocalTime(date, secondOfDay: time.seconds))
            return same >= elapsed ? same : schedule.instant(of: LocalTime(date + 1, secondOfDay: time.seconds))
        case .businessDays(_, let time):
            let (held, end, today) = (schedule.local(heldAt), schedule.local(raw), schedule.local(now))
            let left = schedule.calendar.workingDays(after: held.date, through: end.date)
            let date = schedule.calendar.workingDay(left, after: today.date)
            return schedule.instant(of: LocalTime(date, secondOfDay: time?.seconds ?? end.secondOfDay))
        }
    }

    /// As it was planned where that is still to come, otherwise as soon as it can; what is counted from it moves along.
    private func moved(_ delay: Delay, _ planned: Instant, _ raw: Instant, _ now: Instant) -> StepPlan {
        guard planned < now else {
            var placing = Placing(.instant)
            let target = placing.intoWindow(planned, planner.schedule)
            return StepPlan(
                raw: raw + (target - planned), target: target, due: planner.due(target, notBefore: now),
                pushes: placing.pushes)
        }
        let held = Placing(delay, held: planner.schedule.local(now))
        var plan = planner.place(held, raw: planned, notBefore: now, previous: nil)
        plan.raw = raw + (plan.target - planned)
        return plan
    }
}

/// What comes of a step that was held.
public enum Resumption: Sendable, Equatable {
    case planned(StepPlan)
    /// It fell due meanwhile and is left out.
    case skip
}
