import Outreach

/// Lets everything go on after a stop. What fell due meanwhile leaves as the practice spreads it out.
public struct StartEverything: UseCase {
    public static let route: Route = "DELETE /organisation/stop"
    public static let needs = Capability.practice

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        /// Since when everything stood still; `nil` when it ran.
        public var stoppedAt: Instant?
        /// Approved drafts whose departure has come, counted up to 100,000.
        public var due: Int

        public init(stoppedAt: Instant?, due: Int) {
            self.stoppedAt = stoppedAt
            self.due = due
        }
    }
}
