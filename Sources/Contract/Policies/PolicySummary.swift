import Outreach

/// One line of the list of policies: its newest version, and the one in force.
public struct PolicySummary: Codable, Sendable, Equatable {
    public var policy: String
    /// Of the newest version.
    public var version: Int
    public var state: PolicyState
    public var since: Instant
    /// The version that decides now, if one does.
    public var live: Int?
    /// The version that only writes down what it would decide.
    public var shadow: Int?
    public var description: String?
    /// Drafts that the live version has approved today and altogether.
    public var approvedToday: Int
    public var approved: Int
    /// When the live version, or else the shadow, stops by itself.
    public var endsAt: Instant?
    /// Why it stands where it stands, in a few words.
    public var reason: String?

    public init(
        policy: String, version: Int, state: PolicyState, since: Instant, live: Int?, shadow: Int?,
        description: String?, approvedToday: Int, approved: Int, endsAt: Instant?, reason: String?
    ) {
        self.policy = policy
        self.version = version
        self.state = state
        self.since = since
        self.live = live
        self.shadow = shadow
        self.description = description
        self.approvedToday = approvedToday
        self.approved = approved
        self.endsAt = endsAt
        self.reason = reason
    }
}
