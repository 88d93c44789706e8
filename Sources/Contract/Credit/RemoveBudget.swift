import Outreach

/// Lifts a budget.
public struct RemoveBudget: UseCase {
    public static let route: Route = "DELETE /credit/budgets"
    public static let needs = Capability.credit

    /// A mail address; neither this nor a sequence is the organisation.
    public var member: String?
    public var sequence: String?
    public var period: Budget.Period

    public init(member: String? = nil, sequence: String? = nil, period: Budget.Period) {
        self.member = member
        self.sequence = sequence
        self.period = period
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var removed: Bool

        public init(removed: Bool) { self.removed = removed }
    }
}
