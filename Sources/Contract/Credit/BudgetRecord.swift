import Outreach

/// A budget, and how much of it is used.
public struct BudgetRecord: Codable, Sendable, Equatable {
    /// A member's mail address; with neither of the two it is the organisation's.
    public var member: String?
    public var sequence: String?
    public var budget: Budget
    /// Reserved or charged in the current day or month.
    public var used: Int
    /// When the next day or month begins.
    public var renewsAt: Instant
    public var setBy: String

    public init(
        member: String? = nil, sequence: String? = nil, budget: Budget, used: Int, renewsAt: Instant, setBy: String
    ) {
        self.member = member
        self.sequence = sequence
        self.budget = budget
        self.used = used
        self.renewsAt = renewsAt
        self.setBy = setBy
    }
}
