import Outreach

/// What is left.
public struct ShowBalance: UseCase {
    public static let route: Route = "GET /credit"
    public static let needs = Capability.read

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        public var available: Int
        public var held: Int
        public var spent: Int
        public var issued: Int
        /// Drafts that wait for credits, counted up to 1,000.
        public var waiting: Int

        public init(available: Int, held: Int, spent: Int, issued: Int, waiting: Int) {
            self.available = available
            self.held = held
            self.spent = spent
            self.issued = issued
            self.waiting = waiting
        }
    }
}
