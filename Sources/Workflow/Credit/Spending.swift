import Outreach
import Storage

/// Reserving and charging as the stages and use cases do it: on the organisation's day, with what people are told of it.
extension Connection {
    /// The organisation's day and month at `now`.
    func creditPeriod(_ desk: Desk, at now: Instant) throws -> CreditPeriod {
        guard let zone = try installation()?.zone else { throw StorageFault.sql("there is no organisation yet") }
        return CreditPeriod(at: now, in: zone, desk.zones)
    }

    /// Reserves for a draft and tells people of what it brings about. Throws `NotEnoughCredit` or `OverBudget` and
    /// changes nothing then.
    func reserve(
        _ amount: Int, for purpose: CreditPurpose, of draft: DraftID?, _ enrollment: EnrollmentRow, priceList: Int,
        _ desk: Desk, by actor: Actor, at now: Instant
    ) throws {
        guard amount > 0 else { return }
        let spending = Spending(
            purpose, draft: draft, enrollment: enrollment.id, member: enrollment.member, sequence: enrollment.sequence,
            priceList: priceList, period: try creditPeriod(desk, at: now))
        try tell(of: try reserve(amount, for: spending, by: actor, at: now), at: now)
    }

    /// Charges what is reserved for one purpose of a draft.
    func capture(_ purpose: CreditPurpose, of draft: DraftID, _ desk: Desk, by actor: Actor, at now: Instant) throws {
        try capture(purpose, of: draft, on: creditPeriod(desk, at: now).day, by: actor, at: now)
    }

    /// Puts up what a reservation brought about: few credits left (semantics 4.45), a budget that only warns.
    func tell(of reserved: Reserved, at now: Instant) throws {
        if let level = reserved.level {
            try putUpNotice(
                kind: CreditNotice.low, subject: "\(level.rawValue)",
                text: level == .none
                    ? "No credits are left. Drafting waits; sends that are reserved for go on. "
                        + "An admin can add some: countersign credit top-up"
                    : "\(reserved.available) credits are left, \(level.rawValue) % of what there was when some came in. "
                        + "An admin can add some: countersign credit top-up",
                at: now)
        }
        for budget in reserved.passed {
            try putUpNotice(
                kind: CreditNotice.budget, subject: "budget \(budget.id)",
                text:
                    "The budget of \(try spoken(budget.subject)), \(budget.budget.amount) a \(budget.budget.period.rawValue), "
                    + "is used up. It only warns: nothing waits.", at: now)
        }
    }

    /// Takes down what credits that came in have answered, and lets drafts go on that waited for a budget.
    func creditsCameIn(at now: Instant) throws {
        try settleNotices(kind: "outOfCredit", draft: nil, at: now)
        try settleNotices(ofKind: CreditNotice.low, at: now)
    }

    /// Whose budget it is, in a sentence.
    func spoken(_ subject: Budget.Subject) throws -> String {
        switch subject {
        case .organisation: "the organisation"
        case .member(let id): try member(id)?.name ?? "\(id)"
        case .sequence(let id): try sequence(id)?.name ?? "\(id)"
        }
    }

    /// Lets a due draft wait until a budget has room again.
    func letWait(_ draft: DraftRow, for over: OverBudget, _ desk: Desk, by actor: Actor, at now: Instant) throws {
        guard let zone = try installation()?.zone else { return }
        let end =
            over.budget.budget.period == .day
            ? CreditPeriod.nextDay(after: now, in: zone, desk.zones)
            : CreditPeriod.nextMonth(after: now, in: zone, desk.zones)
        try waitForBudget(draft.id, until: end, at: now)
        try putUpNotice(
            kind: CreditNotice.budget, subject: "budget \(over.budget.id)",
            text: "Drafting waits: \(try sentence(of: over)). It goes on at \(end).", at: now)
    }

    /// `the budget of Ana Ruiz is 40 a day, 38 are used and 4 more are needed`.
    func sentence(of over: OverBudget) throws -> String {
        let budget = over.budget.budget
        return "the budget of \(try spoken(over.budget.subject)) is \(budget.amount) a \(budget.period.rawValue), "
            + "\(over.used) are used and \(over.needed) more are needed"
    }
}

/// Kinds of notices about credits.
enum CreditNotice {
    static let low = "creditsLow"
    static let budget = "budget"
}
