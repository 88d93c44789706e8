import Outreach

/// Lists tokens.
public struct ListTokens: UseCase {
    public static let route: Route = "GET /tokens"
    public static let needs = Capability.members

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var tokens: [TokenSummary]
        public var next: String?

        public init(tokens: [TokenSummary], next: String? = nil) {
            self.tokens = tokens
            self.next = next
        }
    }
}
