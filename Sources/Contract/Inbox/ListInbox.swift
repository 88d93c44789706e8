import Outreach

/// Lists what waits for a person, or what a filter matches, the longest in its state first.
public struct ListInbox: UseCase {
    public static let route: Route = "GET /inbox"
    public static let needs = Capability.read

    /// A filter over drafts. Unless it names a `state:`, it is asked of what needs a person.
    public var matching: String?
    /// `oldest` (the longest in its state first, which it is without), `due` or `riskiest`; not together with a filter.
    public var sort: String?
    public var limit: Int?
    /// The `next` of the page before.
    public var after: String?

    public init(matching: String? = nil, sort: String? = nil, limit: Int? = nil, after: String? = nil) {
        self.matching = matching
        self.sort = sort
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// With a filter that no index serves they may be fewer than `limit` though more follow.
        public var drafts: [DraftSummary]
        /// Open notices, only on the first page and without a filter; at most 50.
        public var notices: [NoticeSummary]
        /// Present when there may be more.
        public var next: String?

        public init(drafts: [DraftSummary], notices: [NoticeSummary], next: String? = nil) {
            self.drafts = drafts
            self.notices = notices
            self.next = next
        }
    }
}
