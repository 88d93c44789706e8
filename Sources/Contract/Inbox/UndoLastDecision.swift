import Outreach

/// Takes back the asking member's last decision, while that is possible.
public struct UndoLastDecision: UseCase {
    public static let route: Route = "DELETE /decisions"
    public static let needs = Capability.approve

    public init() {}

    public typealias Answer = UndoDecision.Answer
}
