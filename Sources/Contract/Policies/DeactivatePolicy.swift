import Outreach

/// Switches a policy off. What it approved and has not left waits for a person again.
public struct DeactivatePolicy: UseCase {
    public static let route: Route = "DELETE /policies/{policy}/activation"
    public static let needs = Capability.policies

    /// `follow-ups` for all that is switched on of it, `follow-ups@5` for one version.
    public var policy: String
    public var reason: String?

    public init(policy: String, reason: String? = nil) {
        self.policy = policy
        self.reason = reason
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// At most the live one and the shadow.
        public var moves: [PolicyMove]

        public init(moves: [PolicyMove]) { self.moves = moves }
    }
}
