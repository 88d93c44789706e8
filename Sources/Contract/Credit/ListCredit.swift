import Outreach

/// The statement: movements, newest first.
public struct ListCredit: UseCase {
    public static let route: Route = "GET /credit/entries"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var entries: [CreditLine]
        public var next: String?

        public init(entries: [CreditLine], next: String? = nil) {
            self.entries = entries
            self.next = next
        }
    }
}
