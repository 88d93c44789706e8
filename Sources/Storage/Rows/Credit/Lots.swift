import Outreach

/// Some credits of one lot.
public struct LotPart: Sendable, Equatable {
    public var lot: Int64
    public var amount: Int
    /// The reservation that gave them or gets them back; 0 for none.
    public var peer: Int64 = 0
}

extension Connection {
    /// Takes from the lots by the earliest end, then grants before top-ups, then the oldest (semantics 4.46), after the
    /// balance was moved. `nil`, and nothing has changed, where a lot's time is over that has not expired yet.
    func burn(_ amount: Int, at now: Instant) throws -> [LotPart]? {
        var parts: [LotPart] = []
        var missing = amount
        while missing > 0 {
            let lots = try rows(
                """
                SELECT id, remaining, expires_at FROM credit_lot WHERE remaining > 0
                ORDER BY expires_at, kind, id LIMIT 8
                """)
            guard let first = lots.first else {
                throw StorageFault.sql("the lots hold \(missing) credits less than the balance")
            }
            if try first.instant("expires_at") <= now { return nil }
            for lot in lots where missing > 0 {
                let part = LotPart(lot: try lot.int("id"), amount: min(missing, Int(try lot.int("remaining"))))
                try run("UPDATE credit_lot SET remaining = remaining - \(part.amount) WHERE id = \(part.lot)")
                parts.append(part)
                missing -= part.amount
            }
        }
        return parts
    }

    /// Puts credits back to the lot they came from. Answers the lot's end.
    func putBack(_ part: LotPart) throws -> Instant {
        let lot = try rows(
            "UPDATE credit_lot SET remaining = remaining + \(part.amount) WHERE id = \(part.lot) RETURNING expires_at")
        return try lot[0].instant("expires_at")
    }

    /// Ends what is left of lots whose time is over, at most `limit` of them. Answers how many there were.
    @discardableResult
    public func expireLots(at now: Instant, limit: Int, by actor: Actor) throws -> Int {
        guard try hasExpiredLots(at: now) else { return 0 }
        try lockBalance()
        let lots = try rows(
            """
            SELECT id, remaining FROM credit_lot WHERE remaining > 0 AND expires_at <= \(now)
            ORDER BY expires_at, kind, id LIMIT \(limit)
            """)
        for lot in lots {
            try expire(
                LotPart(lot: try lot.int("id"), amount: Int(try lot.int("remaining"))), cause: "at its end", by: actor,
                at: now)
        }
        return lots.count
    }

    /// When the next lot ends that still holds something.
    public func nextLotEnd() throws -> Instant? {
        let end = try row(
            "SELECT expires_at FROM credit_lot WHERE remaining > 0 ORDER BY expires_at, kind, id LIMIT 1")?
            .instant("expires_at")
        return end == .never ? nil : end
    }

    /// The credits that end next, and when.
    public func nextEnding() throws -> (amount: Int, at: Instant)? {
        guard let end = try nextLotEnd() else { return nil }
        let row = try rows(
            "SELECT CAST(SUM(remaining) AS BIGINT) AS ending FROM credit_lot WHERE remaining > 0 AND expires_at = \(end)"
        )
        return (Int(try row[0].int("ending")), end)
    }

    private func hasExpiredLots(at now: Instant) throws -> Bool {
        try row(
            "SELECT id FROM credit_lot WHERE remaining > 0 AND expires_at <= \(now) ORDER BY expires_at, kind, id LIMIT 1"
        ) != nil
    }

    /// Ends these credits of a lot. `cause` tells apart the ends of one lot.
    func expire(_ part: LotPart, cause: String, by actor: Actor, at now: Instant) throws {
        try run("UPDATE credit_lot SET remaining = remaining - \(part.amount) WHERE id = \(part.lot)")
        let available = try surely(part.amount, by: .expire)
        try enter(
            EntryToMake(kind: .expire, part: part, available: available, reference: "end of lot \(part.lot), \(cause)"),
            by: actor, at: now)
    }

    /// Adds credits as a lot of their own, for the first time that this reference is heard.
    ///
    /// - Parameter end: when what is left of them ends; `nil` for never.
    /// - Returns: the entry, and whether it was made now.
    public func addCredits(
        _ amount: Int, as kind: CreditKind, reference: String, until end: Instant? = nil, by actor: Actor,
        member: MemberID? = nil, at now: Instant
    ) throws -> (entry: CreditRow, added: Bool) {
        if let known = try creditEntry(reference: reference) { return (known, false) }
        let available = try surely(amount, by: kind)
        let lot = try rows(
            """
            INSERT INTO credit_lot (kind, amount, remaining, expires_at, made_at)
            VALUES (\(kind.rawValue), \(amount), \(amount), \(end ?? .never), \(now)) RETURNING id
            """)[0].int("id")
        try enter(
            EntryToMake(
                kind: kind, part: LotPart(lot: lot, amount: amount), available: available, member: member,
                reference: reference), by: actor, at: now)
        guard let entry = try creditEntry(reference: reference) else {
            throw StorageFault.sql("the entry for \(reference) is not there")
        }
        return (entry, true)
    }

    /// What of an entry that brought credits in is still in its lot, on hold, used, and taken back already.
    public func left(of entry: CreditRow) throws -> (remaining: Int, taken: Int) {
        let lot = try rows("SELECT remaining FROM credit_lot WHERE id = \(entry.lot)")[0]
        let taken = try rows(
            """
            SELECT COALESCE(CAST(SUM(amount) AS BIGINT), 0) AS taken FROM credit_entry
            WHERE kind = 'reversal' AND lot_id = \(entry.lot) AND reference LIKE \("reversal of \(entry.id), %")
            """)[0]
        return (Int(try lot.int("remaining")), Int(try taken.int("taken")))
    }

    /// Takes back what came in with an entry, as far as it is still there. The caller has looked.
    public func reverse(_ amount: Int, of entry: CreditRow, note: String, by actor: Actor, at now: Instant) throws
        -> CreditEntryID
    {
        let (remaining, taken) = try left(of: entry)
        guard amount <= remaining, let shifted = try shift(amount, by: .reversal) else {
            throw NotEnoughCredit(needed: amount, available: remaining)
        }
        try run("UPDATE credit_lot SET remaining = remaining - \(amount) WHERE id = \(entry.lot)")
        // What has been taken back before tells this reversal from an earlier one, and from its own repetition.
        return try enter(
            EntryToMake(
                kind: .reversal, part: LotPart(lot: entry.lot, amount: amount), available: shifted.available,
                reference: "reversal of \(entry.id), \(taken) before", note: note), by: actor, at: now)
    }
}

extension Instant {
    /// Later than everything.
    static let never = Instant(microseconds: .max)
}
