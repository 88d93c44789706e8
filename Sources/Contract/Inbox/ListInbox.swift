import Outreach

/// Lists what waits for a person, the longest waiting first.
public struct ListInbox: UseCase {
    public static let route: Route = "GET /inbox"
    public static let needs = Capability.read

    public var limit: Int?
    /// The `next` of the page before.
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var drafts: [DraftSummary]
        /// Open notices, only on the first page; at most 50.
        public var notices: [NoticeSummary]
        /// Present when there is more.
        public var next: String?

        public init(drafts: [DraftSummary], notices: [NoticeSummary], next: String? = nil) {
            self.drafts = drafts
            self.notices = notices
            self.next = next
        }
    }
}
