import Contract
import Outreach
import Storage

extension SetBudget: Performed {
    func perform(_ act: Act) throws -> BudgetRecord {
        guard (0...100_000_000).contains(budget.amount) else {
            throw Refusal(.malformed, "A budget is a number from 0 to 100000000.")
        }
        let subject = try act.budgetSubject(member, sequence)
        let period = try act.connection.creditPeriod(act.desk, at: act.now)
        try act.connection.setBudget(budget, of: subject, now: act.now, in: period, by: act.actor)
        guard let row = try act.connection.budget(of: subject, per: budget.period) else {
            throw StorageFault.sql("the budget that was set is not there")
        }
        try act.budgetChanged(
            row.id,
            "\(try act.connection.spoken(subject)): \(budget.amount) a \(budget.period.rawValue)"
                + (budget.warnsOnly ? ", warns only" : ""))
        return try act.record(of: row)
    }
}

extension Act {
    func record(of row: BudgetRow) throws -> BudgetRecord {
        let period = try connection.creditPeriod(desk, at: now)
        let zone = try installation().zone
        var (member, sequence): (String?, String?)
        switch row.subject {
        case .organisation: break
        case .member(let id): member = try connection.member(id)?.email ?? "\(id)"
        case .sequence(let id): sequence = try connection.sequence(id)?.name ?? "\(id)"
        }
        return BudgetRecord(
            member: member, sequence: sequence, budget: row.budget, used: try connection.used(of: row, in: period),
            renewsAt: row.budget.period == .day
                ? CreditPeriod.nextDay(after: now, in: zone, desk.zones)
                : CreditPeriod.nextMonth(after: now, in: zone, desk.zones), setBy: row.setBy)
    }

    /// Writes down that a budget changed, and lets what waited for one be looked at again.
    func budgetChanged(_ id: Int64, _ detail: String) throws {
        try connection.record("budgetChanged", by: actor, at: now, detail: detail)
        try connection.settleNotices(kind: CreditNotice.budget, subject: "budget \(id)", at: now)
        try connection.endBudgetWaits(at: now)
    }
}
