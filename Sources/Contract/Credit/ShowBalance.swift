import Outreach

/// What is left, and how long it lasts.
public struct ShowBalance: UseCase {
    public static let route: Route = "GET /credit"
    public static let needs = Capability.read

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        /// What can be reserved.
        public var available: Int
        /// Reserved for what is under way.
        public var held: Int
        public var spent: Int
        public var expired: Int
        /// All that ever came in and was not taken back: the sum of the other four.
        public var issued: Int
        /// Charged today and on the six days before, on the organisation's clock.
        public var lastWeek: Int
        /// Days that the available credits last at that rate; absent while nothing is used.
        public var lastsDays: Int?
        /// The allowance of a month, and when the next comes in; absent where there is none.
        public var monthly: Int?
        public var nextGrantAt: Instant?
        /// Credits that end, and when: the earliest. Absent where none do.
        public var ending: Int?
        public var endsAt: Instant?
        /// Drafts that wait for credits, counted up to 1,000.
        public var waiting: Int

        public init(
            available: Int, held: Int, spent: Int, expired: Int, issued: Int, lastWeek: Int, lastsDays: Int? = nil,
            monthly: Int? = nil, nextGrantAt: Instant? = nil, ending: Int? = nil, endsAt: Instant? = nil, waiting: Int
        ) {
            self.available = available
            self.held = held
            self.spent = spent
            self.expired = expired
            self.issued = issued
            self.lastWeek = lastWeek
            self.lastsDays = lastsDays
            self.monthly = monthly
            self.nextGrantAt = nextGrantAt
            self.ending = ending
            self.endsAt = endsAt
            self.waiting = waiting
        }
    }
}
