import Outreach

/// The stop switch: nothing falls due, nothing is written and nothing leaves until it is started again (ahead 3.20).
public struct StopEverything: UseCase {
    public static let route: Route = "PUT /organisation/stop"
    public static let needs = Capability.outreach

    /// Why, for the record; at most 2,000 characters.
    public var reason: String?

    public init(reason: String? = nil) {
        self.reason = reason
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var stoppedAt: Instant
        /// Whether it ran until now.
        public var changed: Bool
        /// Approved drafts that stay where they are, counted up to 100,000.
        public var approved: Int
        /// Those of them whose departure has come.
        public var due: Int
        /// Drafts that wait to be written, counted up to 100,000.
        public var toWrite: Int
        /// What a carrier has in hand at this moment; it may still leave.
        public var leaving: Int

        public init(stoppedAt: Instant, changed: Bool, approved: Int, due: Int, toWrite: Int, leaving: Int) {
            self.stoppedAt = stoppedAt
            self.changed = changed
            self.approved = approved
            self.due = due
            self.toWrite = toWrite
            self.leaving = leaving
        }
    }
}
