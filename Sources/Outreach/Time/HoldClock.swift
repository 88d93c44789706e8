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
        let placed = { (placing: Placing, raw: Instant) in
            Resumption.planned(
                planner.place(placing, raw: raw, notBefore: max(now, anchor), previous: isFirst ? nil : anchor))
        }
        switch choice {
        case .restartDelay:
            var placing = Placing(step.delay)
            return placed(placing, planner.schedule.reach(after: now, delay: step.delay, &placing))
        case .immediate, .skipOverdue:
            if choice == .skipOverdue, planned <= now { return .skip }
            return planned <= now ? atOnce(raw, now) : .planned(kept(planned, raw: raw, now))
        case .frozen:
            if planned <= heldAt { return atOnce(raw, now) }
            let rest = remaining(of: step.delay, planned: planned, raw: raw, heldAt: heldAt, at: now)
            return placed(Placing(step.delay, held: planner.schedule.local(now)), rest)
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
    func remaining(of delay: Delay, planned: Instant, raw: Instant, heldAt: Instant, at now: Instant) -> Instant {
        let schedule = planner.schedule
        switch delay {
        case .exactly, .onDate: return raw
        case .elapsed, .calendarDays(_, nil):
            // The delay is over, and only the window was waited for.
            return raw <= heldAt ? now : now + (raw - heldAt)
        case .calendarDays(_, .some(let time)):
            let local = schedule.local(raw <= heldAt ? now : now + (raw - heldAt))
            let date = local.secondOfDay <= time.seconds ? local.date : local.date + 1
            return schedule.instant(of: LocalTime(date, secondOfDay: time.seconds))
        case .businessDays(_, let time):
            if raw <= heldAt, time == nil { return now }
            let (held, end, today) = (schedule.local(heldAt), schedule.local(raw), schedule.local(now))
            let left = schedule.calendar.workingDays(after: held.date, through: end.date)
            let date = schedule.calendar.workingDay(left, after: today.date)
            return schedule.instant(of: LocalTime(date, secondOfDay: end.secondOfDay))
        }
    }

    private func atOnce(_ raw: Instant, _ now: Instant) -> Resumption {
        var placing = Placing(.instant, held: planner.schedule.local(now))
        let target = placing.intoWindow(now, planner.schedule)
        return .planned(
            StepPlan(
                raw: max(raw, now), target: target, due: planner.due(target, notBefore: now), pushes: placing.pushes)
        )
    }

    /// As it was planned, in the window of today.
    private func kept(_ planned: Instant, raw: Instant, _ now: Instant) -> StepPlan {
        var placing = Placing(.instant)
        let target = placing.intoWindow(planned, planner.schedule)
        return StepPlan(
            raw: raw, target: target, due: planner.due(target, notBefore: now), pushes: placing.pushes)
    }
}

/// What comes of a step that was held.
public enum Resumption: Sendable, Equatable {
    case planned(StepPlan)
    /// It fell due meanwhile and is left out.
    case skip
}
