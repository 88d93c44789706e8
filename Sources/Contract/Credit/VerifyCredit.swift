import Outreach

/// Proves from the movements alone that every balance and hold is right.
public struct VerifyCredit: UseCase {
    public static let route: Route = "GET /credit/verification"
    public static let needs = Capability.read

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        public var entries: Int
        public var right: Bool
        /// What is wrong, first found first; at most 20.
        public var problems: [String]

        public init(entries: Int, right: Bool, problems: [String]) {
            self.entries = entries
            self.right = right
            self.problems = problems
        }
    }
}
