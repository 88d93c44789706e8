import Outreach

/// Takes back the asking member's last decision, while that is possible: about a draft, or to switch a policy on.
public struct UndoLastDecision: UseCase {
    public static let route: Route = "DELETE /decisions"
    public static let needs = Capability.read

    public init() {}

    /// One of the two.
    public struct Answer: Codable, Sendable, Equatable {
        public var draft: UndoDecision.Answer?
        public var policy: PolicyMove?

        public init(draft: UndoDecision.Answer? = nil, policy: PolicyMove? = nil) {
            self.draft = draft
            self.policy = policy
        }
    }
}
