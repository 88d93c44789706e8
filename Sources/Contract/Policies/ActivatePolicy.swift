import Outreach

/// Switches a version of a policy on, to decide or only to write down what it would decide.
///
/// Needs a preview of exactly this version, and, to decide, the policy's name typed once more (semantics 4.40).
public struct ActivatePolicy: UseCase {
    public static let route: Route = "PUT /policies/{policy}/activation"
    public static let needs = Capability.policies

    /// `follow-ups@5`, or `follow-ups` for the newest version.
    public var policy: String
    public var shadow: Bool?
    /// The policy's name; needed unless it is a shadow.
    public var confirm: String?

    public init(policy: String, shadow: Bool? = nil, confirm: String? = nil) {
        self.policy = policy
        self.shadow = shadow
        self.confirm = confirm
    }

    public typealias Answer = PolicyMove
}

/// Where a version stands after it was switched.
public struct PolicyMove: Codable, Sendable, Equatable {
    /// `follow-ups@5`.
    public var version: String
    public var state: PolicyState
    /// The version that decided before.
    public var replaced: String?
    public var endsAt: Instant?
    /// Drafts that it had approved and that wait for a person again.
    public var returned: Int

    public init(version: String, state: PolicyState, replaced: String? = nil, endsAt: Instant? = nil, returned: Int = 0)
    {
        self.version = version
        self.state = state
        self.replaced = replaced
        self.endsAt = endsAt
        self.returned = returned
    }
}
