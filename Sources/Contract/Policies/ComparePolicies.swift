import Outreach

/// What changed from one version of a policy to another, in its words and in what it would have decided.
public struct ComparePolicies: UseCase {
    public static let route: Route = "GET /policies/{policy}/differences"
    public static let needs = Capability.read

    /// `follow-ups@4`; `follow-ups` for the live version, or else the one before the newest.
    public var policy: String
    /// `follow-ups@5`; the newest of the same policy without.
    public var other: String?
    /// How far back decisions are compared, as a number; 30 without.
    public var days: String?

    public init(policy: String, other: String? = nil, days: String? = nil) {
        self.policy = policy
        self.other = other
        self.days = days
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var from: String
        public var to: String
        public var changes: [PolicyLineChange]
        public var decided: Int
        /// Approved by both, only by the first, only by the second, by neither.
        public var both: Int
        public var onlyFrom: Int
        public var onlyTo: Int
        public var neither: Int
        /// What only the second would approve and people did not approve unchanged; at most 50.
        public var exceptions: [PolicyException]

        public init(
            from: String, to: String, changes: [PolicyLineChange], decided: Int, both: Int, onlyFrom: Int, onlyTo: Int,
            neither: Int, exceptions: [PolicyException]
        ) {
            self.from = from
            self.to = to
            self.changes = changes
            self.decided = decided
            self.both = both
            self.onlyFrom = onlyFrom
            self.onlyTo = onlyTo
            self.neither = neither
            self.exceptions = exceptions
        }
    }
}

/// A line that is only in one of two versions.
public struct PolicyLineChange: Codable, Sendable, Equatable {
    /// `approve`, `hold`, `cap`, `sample` or `expires`.
    public var kind: String
    public var before: String?
    public var after: String?

    public init(kind: String, before: String?, after: String?) {
        self.kind = kind
        self.before = before
        self.after = after
    }
}
