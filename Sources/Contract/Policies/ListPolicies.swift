import Outreach

/// Lists policies by name.
public struct ListPolicies: UseCase {
    public static let route: Route = "GET /policies"
    public static let needs = Capability.read

    public var limit: Int?
    /// The `next` of the page before.
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var policies: [PolicySummary]
        public var next: String?

        public init(policies: [PolicySummary], next: String? = nil) {
            self.policies = policies
            self.next = next
        }
    }
}
