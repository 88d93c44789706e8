import Outreach

/// A reservation that has just ended, as it was before.
struct Held {
    var id: Int64
    var amount: Int
    var spending: Spending
}

extension Connection {
    func insert(_ spending: Spending, _ amount: Int, at now: Instant) throws -> Int64 {
        try rows(
            """
            INSERT INTO reservation (purpose, draft_id, enrollment_id, member_id, sequence_id, amount, held, captured,
                                     price_list, made_at, day_at, month_at)
            VALUES (\(spending.purpose.rawValue), \(spending.draft), \(spending.enrollment), \(spending.member),
                    \(spending.sequence), \(amount), \(amount), 0, \(spending.priceList), \(now),
                    \(spending.period.day), \(spending.period.month)) RETURNING id
            """)[0].int("id")
    }

    func entry(
        _ kind: CreditKind, _ part: LotPart, _ available: Int, of reservation: Int64, _ spending: Spending
    ) -> EntryToMake {
        EntryToMake(
            kind: kind, part: part, available: available, reservation: reservation, purpose: spending.purpose,
            draft: spending.draft, member: spending.member, sequence: spending.sequence)
    }

    func isOpen(_ spending: Spending) throws -> Bool {
        switch spending.purpose {
        case .draft, .send:
            guard let draft = spending.draft else { return false }
            return try reserved(spending.purpose, for: draft) > 0
        case .run: return try openRun(of: spending.enrollment) != nil
        case .trial: return false
        }
    }

    /// Ends the open reservation of a draft; `nil` when there is none.
    func end(_ purpose: CreditPurpose, of draft: DraftID, captures: Bool, at now: Instant) throws -> Held? {
        try row(
            """
            UPDATE reservation SET held = 0, captured = \(captures ? 1 : 0) * amount, ended_at = \(now)
            WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue) AND ended_at IS NULL RETURNING \(heldColumns)
            """
        ).map(Held.init(row:))
    }

    /// Ends an open reservation; `nil` when it has ended already.
    func end(_ reservation: Int64, captures: Bool, at now: Instant) throws -> Held? {
        try row(
            """
            UPDATE reservation SET held = 0, captured = \(captures ? 1 : 0) * amount, ended_at = \(now)
            WHERE id = \(reservation) AND ended_at IS NULL RETURNING \(heldColumns)
            """
        ).map(Held.init(row:))
    }

    /// Gives back what a reservation held: to the run it came from while that is open, else to its lots.
    func giveBack(_ held: Held, by actor: Actor, at now: Instant) throws {
        try lockBalance()
        let run = try openRun(of: held.spending.enrollment)
        let parts = try reserves(of: held.id)
        let lent = parts.filter { $0.peer != 0 && $0.peer == run }
        for part in lent { try refill(part, from: held, by: actor, at: now) }
        let rest = parts.filter { !lent.contains($0) }
        try uncount(rest, of: held.spending)
        for part in Self.byLot(rest) { try free(part, of: held.id, held.spending, by: actor, at: now) }
    }

    /// From which lots, and from which run, a reservation that is no run was made.
    func reserves(of reservation: Int64) throws -> [LotPart] {
        try rows(
            """
            SELECT lot_id, amount, peer_id FROM credit_entry WHERE reservation_id = \(reservation) AND kind = 'reserve'
            ORDER BY lot_id, peer_id
            """
        ).map { LotPart(lot: try $0.int("lot_id"), amount: Int(try $0.int("amount")), peer: try $0.int("peer_id")) }
    }

    /// Takes back what was counted for budgets: what a run had lent when that run was made.
    private func uncount(_ parts: [LotPart], of spending: Spending) throws {
        for part in parts {
            try uncount(part.amount, of: part.peer == 0 ? spending : try self.spending(of: part.peer))
        }
    }

    /// One part a lot, in the order of the lots.
    static func byLot(_ parts: [LotPart]) -> [LotPart] {
        parts.reduce(into: [LotPart]()) { lots, part in
            if lots.last?.lot == part.lot {
                lots[lots.count - 1].amount += part.amount
            } else {
                lots.append(LotPart(lot: part.lot, amount: part.amount))
            }
        }
    }

    /// Gives back what a draft was charged for being written, if it was: to its lots, its budgets and its day.
    public func refund(_ draft: DraftID, by actor: Actor, at now: Instant) throws {
        try lockBalance()
        guard
            let charged = try row(
                """
                SELECT id, captured FROM reservation WHERE draft_id = \(draft) AND purpose = 'draft' AND captured > 0
                ORDER BY id DESC LIMIT 1
                """)
        else { return }
        let (id, amount) = (try charged.int("id"), Int(try charged.int("captured")))
        let spending = try spending(of: id)
        try run("UPDATE reservation SET captured = 0 WHERE id = \(id)")
        let parts = try reserves(of: id)
        try uncount(parts, of: spending)
        for part in Self.byLot(parts) {
            let available = try surely(part.amount, by: .refund)
            let end = try putBack(part)
            try enter(entry(.refund, part, available, of: id, spending), by: actor, at: now)
            if end <= now { try expire(part, cause: "given back by reservation \(id)", by: actor, at: now) }
        }
        try countUse(-amount, of: spending, on: spending.period.day)
    }

    /// Makes credits on hold available again; of a lot whose time is over they end at once.
    func free(_ part: LotPart, of reservation: Int64, _ spending: Spending, by actor: Actor, at now: Instant) throws {
        let available = try surely(part.amount, by: .release)
        let end = try putBack(part)
        try enter(entry(.release, part, available, of: reservation, spending), by: actor, at: now)
        if end <= now { try expire(part, cause: "released by reservation \(reservation)", by: actor, at: now) }
    }

    func spending(of reservation: Int64) throws -> Spending {
        try Held(row: rows("SELECT \(heldColumns) FROM reservation WHERE id = \(reservation)")[0]).spending
    }

    /// What is on hold for one purpose of a draft.
    public func reserved(_ purpose: CreditPurpose, for draft: DraftID) throws -> Int {
        Int(
            try row(
                """
                SELECT held FROM reservation WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue)
                AND ended_at IS NULL AND purpose IN ('draft', 'send')
                """)?.int("held") ?? 0)
    }

    /// How often a purpose of this draft was charged.
    public func captures(_ purpose: CreditPurpose, of draft: DraftID) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM reservation WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue)
                AND captured > 0
                """
            )[0].int("n"))
    }

    /// Credits of a draft, without what people tried with it: used up, and on hold.
    public func charges(of draft: DraftID) throws -> (captured: Int, held: Int) {
        let row = try rows(
            """
            SELECT COALESCE(CAST(SUM(captured) AS BIGINT), 0) AS captured, COALESCE(CAST(SUM(held) AS BIGINT), 0) AS held
            FROM reservation WHERE draft_id = \(draft) AND purpose IN ('draft', 'send')
            """)[0]
        return (Int(try row.int("captured")), Int(try row.int("held")))
    }

    /// Trials that began before `start` and whose process is gone.
    public func lostTrials(before start: Instant, limit: Int) throws -> [Int64] {
        try rows(
            """
            SELECT id FROM reservation WHERE ended_at IS NULL AND purpose = 'trial' AND made_at < \(start)
            ORDER BY made_at LIMIT \(limit)
            """
        ).map { try $0.int("id") }
    }

    /// When the first open trial began.
    public func firstTrial() throws -> Instant? {
        try row(
            "SELECT made_at FROM reservation WHERE ended_at IS NULL AND purpose = 'trial' ORDER BY made_at LIMIT 1")?
            .instant("made_at")
    }
}

private let heldColumns: SQL =
    "id, purpose, draft_id, enrollment_id, member_id, sequence_id, amount, price_list, day_at, month_at"

extension Held {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.int("id"), amount: Int(try row.int("amount")),
            spending: Spending(
                try row.choice("purpose"), draft: try row.optionalID("draft_id"),
                enrollment: try row.optionalID("enrollment_id"), member: try row.optionalID("member_id"),
                sequence: try row.optionalID("sequence_id"), priceList: Int(try row.int("price_list")),
                period: CreditPeriod(day: try row.instant("day_at"), month: try row.instant("month_at"))))
    }
}
