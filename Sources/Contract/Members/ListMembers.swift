import Outreach

/// Lists members.
public struct ListMembers: UseCase {
    public static let route: Route = "GET /members"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var members: [MemberSummary]
        public var next: String?

        public init(members: [MemberSummary], next: String? = nil) {
            self.members = members
            self.next = next
        }
    }
}
