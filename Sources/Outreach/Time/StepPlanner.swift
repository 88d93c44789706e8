/// Plans the steps of one person on one version of a sequence. Enrolling, advancing, resuming, `simulate` and `show` all
/// ask here, so that they cannot differ.
public struct StepPlanner: Sendable {
    public let schedule: Schedule
    public let timing: SequenceTiming
    public let practice: Practice

    public init(schedule: Schedule, timing: SequenceTiming, practice: Practice) {
        self.schedule = schedule
        self.timing = timing
        self.practice = practice
    }

    /// When `step` leaves at the earliest, and when its draft is written (semantics 4.1 to 4.8).
    public func plan(_ step: Step, after anchor: PlanAnchor) -> StepPlan {
        let start = timing.anchor == .fixedPlan ? anchor.raw : anchor.completedAt
        var plan = Placing(step.delay)
        let raw = schedule.reach(after: start, delay: step.delay, &plan)
        return place(plan, raw: raw, notBefore: anchor.completedAt, previous: anchor.isFirst ? nil : anchor.completedAt)
    }

    /// Moves `raw` behind what has passed, the gap, and into the window. `previous` is the completion of the step
    /// before, `nil` when there is none.
    func place(_ placing: Placing, raw: Instant, notBefore floor: Instant, previous: Instant?) -> StepPlan {
        var placing = placing
        var wanted = raw
        let before = previous.map { schedule.local($0).date }
        if let before {
            let days = max(timing.gap ?? 0, timing.anchor == .fixedPlan ? 1 : 0)
            wanted = placing.leave(days, after: before, wanted, schedule)
        }
        if wanted < floor { wanted = placing.catchUp(wanted, to: floor, schedule) }
        var target = placing.intoWindow(wanted, schedule)
        let sharesNoDay = (timing.sameDay ?? practice.sameDay) == .nextDay && !placing.delay.mayShareDay
        if sharesNoDay, let before, schedule.local(target).date <= before {
            placing.pushes.append(.sameDay(before))
            let clock = schedule.local(wanted).secondOfDay
            target = placing.intoWindow(schedule.instant(of: LocalTime(before + 1, secondOfDay: clock)), schedule)
        }
        // A zone that goes back by a day must not plan into the past.
        if target < floor { target = schedule.firstSlot(notBefore: floor) }
        if let country = schedule.calendar.uncovered { placing.pushes.append(.noHolidays(country: country)) }
        return StepPlan(raw: raw, target: target, due: due(target, notBefore: floor), pushes: placing.pushes)
    }

    /// The target less the lead, at the same time of day, never before the anchor (semantics 4.4).
    func due(_ target: Instant, notBefore floor: Instant) -> Instant {
        guard timing.lead > 0 else { return target }
        let local = schedule.local(target)
        let date = schedule.calendar.workingDay(min(timing.lead, SequenceTiming.longestLead), before: local.date)
        let early = schedule.instant(of: LocalTime(date, secondOfDay: local.secondOfDay))
        return min(target, max(floor, early))
    }
}

/// What a step is planned from.
public struct PlanAnchor: Sendable, Equatable {
    /// The completion of the step before; the later of enrollment and activation for the first.
    public var completedAt: Instant
    /// The target of the step before, before it was moved into the window; what `fixed_plan` counts from.
    public var raw: Instant
    /// Whether there is no step before.
    public var isFirst: Bool

    public init(completedAt: Instant, raw: Instant, isFirst: Bool) {
        self.completedAt = completedAt
        self.raw = raw
        self.isFirst = isFirst
    }
}

/// The place of one step in time.
public struct StepPlan: Sendable, Equatable {
    /// The anchor plus the delay, before anything moved it.
    public var raw: Instant
    /// The planned time: nothing is handed over before it.
    public var target: Instant
    /// When the draft is written: the target less the lead.
    public var due: Instant
    /// What moved it, in order.
    public var pushes: [Push]

    public init(raw: Instant, target: Instant, due: Instant, pushes: [Push] = []) {
        self.raw = raw
        self.target = target
        self.due = due
        self.pushes = pushes
    }
}
