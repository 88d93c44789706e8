import Outreach

/// What waits, what leaves soon, what went wrong.
public struct ShowOverview: UseCase {
    public static let route: Route = "GET /overview"
    public static let needs = Capability.read

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        /// Counted up to 1,000.
        public var waiting: Int
        public var oldestWaiting: Instant?
        /// Approved drafts that leave within the next ten minutes, counted up to 1,000.
        public var leavingSoon: Int
        /// Tasks for a person, counted up to 1,000.
        public var toDo: Int
        /// Uncertain and failed drafts, at most 5.
        public var problems: [DraftSummary]
        public var balance: Int
        public var held: Int

        public init(
            waiting: Int, oldestWaiting: Instant? = nil, leavingSoon: Int, toDo: Int, problems: [DraftSummary],
            balance: Int, held: Int
        ) {
            self.waiting = waiting
            self.oldestWaiting = oldestWaiting
            self.leavingSoon = leavingSoon
            self.toDo = toDo
            self.problems = problems
            self.balance = balance
            self.held = held
        }
    }
}
