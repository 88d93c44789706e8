import Outreach

/// Counts what waits for a person, or what a filter matches.
public struct CountDrafts: UseCase {
    public static let route: Route = "GET /inbox/count"
    public static let needs = Capability.read

    /// As `ListInbox` takes it.
    public var matching: String?

    public init(matching: String? = nil) { self.matching = matching }

    public struct Answer: Codable, Sendable, Equatable {
        /// 10,000 at most.
        public var count: Int
        /// Whether there may be more than were counted.
        public var more: Bool

        public init(count: Int, more: Bool) {
            self.count = count
            self.more = more
        }
    }
}
