import Outreach

/// Sets how much a member's enrollments, a sequence or the whole organisation may use in a day or a month.
public struct SetBudget: UseCase {
    public static let route: Route = "PUT /credit/budgets"
    public static let needs = Capability.credit

    /// A mail address; neither this nor a sequence is the organisation.
    public var member: String?
    public var sequence: String?
    /// 0…100,000,000.
    public var budget: Budget

    public init(member: String? = nil, sequence: String? = nil, budget: Budget) {
        self.member = member
        self.sequence = sequence
        self.budget = budget
    }

    public typealias Answer = BudgetRecord
}
