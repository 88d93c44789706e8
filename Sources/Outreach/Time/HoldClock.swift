/// What becomes of a step's time when a hold or a pause ends (semantics 4.22 and 4.19).
public struct HoldClock: Sendable {
    public let planner: StepPlanner

    public init(planner: StepPlanner) { self.planner = planner }

    /// The new plan of `step`, which was planned for `planned` (`raw` before it was moved into the window), counted from
    /// `anchor`, and was held from `heldAt` until now.
    public func resume(
        step: Step, planned: Instant, raw: Instant?, anchor: Instant, heldAt: Instant, at now: Instant,
        choice: ResumeChoice, isFirst: Bool = false
    ) -> Resumption {
        let slot = planner.schedule.firstSlot(notBefore: max(planned, now))
        return .planned(StepPlan(raw: raw ?? planned, target: slot, due: slot))
    }
}

/// What comes of a step that was held.
public enum Resumption: Sendable, Equatable {
    case planned(StepPlan)
    /// It fell due meanwhile and is left out.
    case skip
}
