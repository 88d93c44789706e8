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

    /// When `step` leaves at the earliest, and when its draft is written.
    public func plan(_ step: Step, after anchor: PlanAnchor) -> StepPlan {
        let target = schedule.target(after: anchor.completedAt, delay: step.delay)
        return StepPlan(raw: target, target: target, due: target)
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

    public init(raw: Instant, target: Instant, due: Instant) {
        self.raw = raw
        self.target = target
        self.due = due
    }
}
