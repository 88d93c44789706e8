import Outreach

/// Budgets, in the order in which they were set. A member who may not top up sees those that hold them.
public struct ListBudgets: UseCase {
    public static let route: Route = "GET /credit/budgets"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var budgets: [BudgetRecord]
        public var next: String?

        public init(budgets: [BudgetRecord], next: String? = nil) {
            self.budgets = budgets
            self.next = next
        }
    }
}
