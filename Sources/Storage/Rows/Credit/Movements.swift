import Outreach

/// What credits are reserved for, and whose budgets that counts for.
public struct Spending: Sendable, Equatable {
    public var purpose: CreditPurpose
    /// `nil` of a run.
    public var draft: DraftID?
    public var enrollment: EnrollmentID?
    public var member: MemberID?
    public var sequence: SequenceID?
    public var priceList: Int
    public var period: CreditPeriod

    public init(
        _ purpose: CreditPurpose, draft: DraftID?, enrollment: EnrollmentID?, member: MemberID?, sequence: SequenceID?,
        priceList: Int, period: CreditPeriod
    ) {
        self.purpose = purpose
        self.draft = draft
        self.enrollment = enrollment
        self.member = member
        self.sequence = sequence
        self.priceList = priceList
        self.period = period
    }
}

/// What a reservation did beside reserving.
public struct Reserved: Sendable, Equatable {
    /// Its number; `nil` where nothing had to be reserved.
    public var id: Int64?
    /// How low the credits are now, where they have just got there.
    public var level: CreditLevel?
    public var available = 0
    /// Budgets that only warn and have just been passed.
    public var passed: [BudgetRow] = []
}

extension Connection {
    /// Reserves, unless that is reserved already; first from what its enrollment's run holds.
    ///
    /// Throws `NotEnoughCredit` or `OverBudget` and changes nothing then.
    @discardableResult
    public func reserve(_ amount: Int, for spending: Spending, by actor: Actor, at now: Instant) throws -> Reserved {
        guard amount > 0, try !isOpen(spending) else { return Reserved() }
        let run = try spending.purpose == .run ? nil : openRun(of: spending.enrollment)
        // The balance first: who waits, waits there, and sees the run as whoever was before has left it.
        if run != nil { try lockBalance() }
        let drawn = min(try run.map(held(by:)) ?? 0, amount)
        var answer = Reserved()
        var parts: [LotPart] = []
        if amount > drawn {
            let taken = try take(amount - drawn, for: spending, by: actor, at: now)
            (parts, answer) = (taken.parts, taken.told)
        } else {
            answer.available = try availableCredits()
        }
        let id = try insert(spending, amount, at: now)
        answer.id = id
        var available = answer.available + (amount - drawn)
        for part in parts {
            available -= part.amount
            try enter(entry(.reserve, part, available, of: id, spending), by: actor, at: now)
        }
        if let run, drawn > 0 {
            try draw(drawn, from: run, to: id, spending, available: answer.available, by: actor, at: now)
        }
        return answer
    }

    /// Uses up what was reserved. Without a reservation nothing is charged.
    public func capture(
        _ purpose: CreditPurpose, of draft: DraftID, on day: Instant, by actor: Actor, at now: Instant
    ) throws {
        guard let held = try end(purpose, of: draft, captures: true, at: now) else { return }
        try charge(held, on: day, by: actor, at: now)
    }

    /// Gives back what was reserved, if anything; to its enrollment's run what came from there.
    public func release(_ purpose: CreditPurpose, of draft: DraftID, by actor: Actor, at now: Instant) throws {
        guard let held = try end(purpose, of: draft, captures: false, at: now) else { return }
        try giveBack(held, by: actor, at: now)
    }

    /// As `capture`, of one reservation by its number.
    public func capture(reservation: Int64, on day: Instant, by actor: Actor, at now: Instant) throws {
        guard let held = try end(reservation, captures: true, at: now) else { return }
        try charge(held, on: day, by: actor, at: now)
    }

    /// As `release`, of one reservation by its number.
    public func release(reservation: Int64, by actor: Actor, at now: Instant) throws {
        guard let held = try end(reservation, captures: false, at: now) else { return }
        try giveBack(held, by: actor, at: now)
    }

    private func charge(_ held: Held, on day: Instant, by actor: Actor, at now: Instant) throws {
        let available = try surely(held.amount, by: .capture)
        for part in Self.byLot(try reserves(of: held.id)) {
            try enter(entry(.capture, part, available, of: held.id, held.spending), by: actor, at: now)
        }
        try countUse(held.amount, of: held.spending, on: day)
    }

    /// Moves from the available to the held, from the lots and into the budgets.
    private func take(_ amount: Int, for spending: Spending, by actor: Actor, at now: Instant) throws
        -> (parts: [LotPart], told: Reserved)
    {
        func reserved() throws -> ShiftedBalance {
            guard let shifted = try shift(amount, by: .reserve) else {
                throw NotEnoughCredit(needed: amount, available: try availableCredits())
            }
            return shifted
        }
        var shifted = try reserved()
        var told = Reserved()
        do {
            told.passed = try count(amount, for: spending)
        } catch let over as OverBudget {
            _ = try surely(amount, by: .release)
            throw over
        }
        var parts = try burn(amount, at: now)
        if parts == nil {
            // A lot's time is over: it ends first, and what is left then has to do.
            _ = try surely(amount, by: .release)
            try expireLots(at: now, limit: .max, by: actor)
            do {
                shifted = try reserved()
            } catch let shortage as NotEnoughCredit {
                try uncount(amount, of: spending)
                throw shortage
            }
            parts = try burn(amount, at: now)
        }
        guard let parts else { throw StorageFault.sql("a lot whose time is over is still there") }
        told.available = shifted.available
        told.level = CreditLevel.reached(
            from: shifted.available + amount, to: shifted.available, of: shifted.mark)
        return (parts, told)
    }
}
