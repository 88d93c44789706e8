/// What is left of a delay when a hold ends (semantics 4.22).
public struct HoldClock: Sendable {
    private let planner: StepPlanner

    public init(planner: StepPlanner) { self.planner = planner }

    /// The new place of a step that was planned for `planned` when the clock stopped at `heldAt`.
    public func resume(
        step: Step, planned: Instant, raw: Instant?, anchor: Instant, heldAt: Instant, at now: Instant,
        choice: ResumeChoice
    ) -> Resumption {
        let target = planner.schedule.firstSlot(notBefore: max(now, now + (planned - heldAt)))
        return .planned(StepPlan(raw: target, target: target, due: target))
    }
}

/// What becomes of a step when a hold ends.
public enum Resumption: Sendable, Equatable {
    case planned(StepPlan)
    /// It fell due meanwhile, and the practice leaves such steps out.
    case skip
}
