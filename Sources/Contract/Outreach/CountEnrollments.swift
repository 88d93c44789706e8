import Outreach

/// How many are on the way, through one sequence or anywhere: what a change of all of them would concern.
public struct CountEnrollments: UseCase {
    public static let route: Route = "GET /enrollments/count"
    public static let needs = Capability.read

    public var sequence: String?

    public init(sequence: String? = nil) { self.sequence = sequence }

    public struct Answer: Codable, Sendable, Equatable {
        /// Counted up to 1,000,000.
        public var live: Int

        public init(live: Int) { self.live = live }
    }
}
