import Outreach

/// A budget, and whose it is.
public struct BudgetRow: Sendable, Equatable {
    public var id: Int64
    public var subject: Budget.Subject
    public var budget: Budget
    public var setAt: Instant
    public var setBy: String
}

/// A budget has not enough room for what is needed.
public struct OverBudget: Error, Equatable, Sendable {
    public var budget: BudgetRow
    public var used: Int
    public var needed: Int
}

extension Connection {
    /// In the order in which they were first set.
    public func budgets(after: Int64 = 0, limit: Int) throws -> [BudgetRow] {
        try rows("\(budgetSelect) WHERE id > \(after) ORDER BY id LIMIT \(limit)").map(BudgetRow.init(row:))
    }

    public func budget(of subject: Budget.Subject, per period: Budget.Period) throws -> BudgetRow? {
        try row(
            """
            \(budgetSelect) WHERE subject = \(subject.kind.rawValue) AND subject_id = \(subject.number)
            AND period = \(period.rawValue)
            """
        ).map(BudgetRow.init(row:))
    }

    /// Sets a budget anew; what its day and month have used already is counted.
    public func setBudget(
        _ budget: Budget, of subject: Budget.Subject, now: Instant, in period: CreditPeriod, by actor: Actor
    ) throws {
        // Whoever reserves meanwhile counts for the budgets that it sees.
        try lockBalance()
        let id = try rows(
            """
            INSERT INTO budget (subject, subject_id, period, amount, warns_only, set_at, set_by)
            VALUES (\(subject.kind.rawValue), \(subject.number), \(budget.period.rawValue), \(budget.amount),
                    \(budget.warnsOnly), \(now), \(actor.name))
            ON CONFLICT (subject, subject_id, period) DO UPDATE SET amount = excluded.amount,
                warns_only = excluded.warns_only, set_at = excluded.set_at, set_by = excluded.set_by
            RETURNING id
            """)[0].int("id")
        let start = budget.period.start(in: period)
        let whose: SQL =
            switch subject {
            case .organisation: ""
            case .member(let member): "AND member_id = \(member)"
            case .sequence(let sequence): "AND sequence_id = \(sequence)"
            }
        try run(
            """
            INSERT INTO budget_use (budget_id, period_at, used)
            SELECT \(id), \(start), COALESCE(CAST(SUM(held + captured) AS BIGINT), 0) FROM reservation
            WHERE made_at >= \(start) \(whose)
            ON CONFLICT (budget_id, period_at) DO UPDATE SET used = excluded.used
            """)
    }

    /// Answers whether there was one.
    public func removeBudget(of subject: Budget.Subject, per period: Budget.Period) throws -> Bool {
        guard let budget = try budget(of: subject, per: period) else { return false }
        try lockBalance()
        try run("DELETE FROM budget_use WHERE budget_id = \(budget.id)")
        return try run("DELETE FROM budget WHERE id = \(budget.id)") == 1
    }

    public func used(of budget: BudgetRow, in period: CreditPeriod) throws -> Int {
        Int(
            try row(
                """
                SELECT used FROM budget_use
                WHERE budget_id = \(budget.id) AND period_at = \(budget.budget.period.start(in: period))
                """)?.int("used") ?? 0)
    }

    /// Counts a reservation for every budget it falls under. The balance is locked, so nobody counts meanwhile; throws
    /// `OverBudget` before anything has changed. Answers those that only warn and have been passed by it.
    func count(_ amount: Int, for spending: Spending) throws -> [BudgetRow] {
        let budgets = try budgets(of: spending)
        guard !budgets.isEmpty else { return [] }
        var passed: [BudgetRow] = []
        for budget in budgets {
            let used = try used(of: budget, in: spending.period)
            guard used + amount > budget.budget.amount else { continue }
            guard budget.budget.warnsOnly else { throw OverBudget(budget: budget, used: used, needed: amount) }
            if used <= budget.budget.amount { passed.append(budget) }
        }
        for budget in budgets {
            try run(
                """
                INSERT INTO budget_use (budget_id, period_at, used)
                VALUES (\(budget.id), \(budget.budget.period.start(in: spending.period)), \(amount))
                ON CONFLICT (budget_id, period_at) DO UPDATE SET used = budget_use.used + excluded.used
                """)
        }
        return passed
    }

    /// Takes back what was counted when these credits were reserved.
    func uncount(_ amount: Int, of spending: Spending) throws {
        for budget in try budgets(of: spending) {
            try run(
                """
                UPDATE budget_use SET used = CASE WHEN used > \(amount) THEN used - \(amount) ELSE 0 END
                WHERE budget_id = \(budget.id) AND period_at = \(budget.budget.period.start(in: spending.period))
                """)
        }
    }

    private func budgets(of spending: Spending) throws -> [BudgetRow] {
        try rows(
            """
            \(budgetSelect) WHERE (subject = 'organisation' AND subject_id = 0)
            OR (subject = 'member' AND subject_id = \(spending.member?.rawValue ?? -1))
            OR (subject = 'sequence' AND subject_id = \(spending.sequence?.rawValue ?? -1)) ORDER BY id
            """
        ).map(BudgetRow.init(row:))
    }
}

private let budgetSelect: SQL =
    "SELECT id, subject, subject_id, period, amount, warns_only, set_at, set_by FROM budget"

extension BudgetRow {
    fileprivate init(row: Row) throws {
        let number = try row.int("subject_id")
        let subject: Budget.Subject =
            switch try row.choice("subject", as: Budget.Kind.self) {
            case .organisation: .organisation
            case .member: .member(MemberID(number))
            case .sequence: .sequence(SequenceID(number))
            }
        self.init(
            id: try row.int("id"), subject: subject,
            budget: Budget(
                Int(try row.int("amount")), per: try row.choice("period"), warnsOnly: try row.bool("warns_only")),
            setAt: try row.instant("set_at"), setBy: try row.text("set_by"))
    }
}
