import Outreach

/// Runs: what an enrollment holds for all that may still come, so that it never stops half-way (ahead 3.19). Credits move
/// between a run and its drafts without becoming available to anybody else.
extension Connection {
    /// The open run of an enrollment.
    public func openRun(of enrollment: EnrollmentID?) throws -> Int64? {
        guard let enrollment else { return nil }
        return try row(
            "SELECT id FROM reservation WHERE enrollment_id = \(enrollment) AND purpose = 'run' AND ended_at IS NULL")?
            .int("id")
    }

    public func held(by run: Int64) throws -> Int {
        Int(try rows("SELECT held FROM reservation WHERE id = \(run)")[0].int("held"))
    }

    /// Moves credits from a run to a reservation that has just been made.
    func draw(
        _ amount: Int, from run: Int64, to reservation: Int64, _ spending: Spending, available: Int, by actor: Actor,
        at now: Instant
    ) throws {
        try changeHeld(by: -amount, of: run)
        var missing = amount
        for lot in try lots(heldBy: run) where missing > 0 {
            var part = LotPart(lot: lot.lot, amount: min(missing, lot.amount), peer: reservation)
            try enter(
                entry(.release, part, available + part.amount, of: run, spending.ofRun), by: actor, at: now)
            part.peer = run
            try enter(entry(.reserve, part, available, of: reservation, spending), by: actor, at: now)
            missing -= part.amount
        }
        guard missing == 0 else { throw StorageFault.sql("the run \(run) holds \(missing) credits less than it shows") }
    }

    /// Moves what a reservation had drawn back to its run, which is open.
    func refill(_ part: LotPart, from held: Held, by actor: Actor, at now: Instant) throws {
        let run = part.peer
        try changeHeld(by: part.amount, of: run)
        let available = try availableCredits()
        try enter(
            entry(.release, part, available + part.amount, of: held.id, held.spending), by: actor, at: now)
        try enter(
            entry(
                .reserve, LotPart(lot: part.lot, amount: part.amount, peer: held.id), available, of: run,
                held.spending.ofRun), by: actor, at: now)
    }

    /// Ends the run of an enrollment, if it has one: what it still holds is available again.
    public func endRun(of enrollment: EnrollmentID, by actor: Actor, at now: Instant) throws {
        guard try openRun(of: enrollment) != nil else { return }
        try lockBalance()
        guard let run = try openRun(of: enrollment) else { return }
        let spending = try spending(of: run)
        try self.run("UPDATE reservation SET held = 0, ended_at = \(now) WHERE id = \(run)")
        for part in try lots(heldBy: run) {
            try uncount(part.amount, of: spending)
            try free(part, of: run, spending, by: actor, at: now)
        }
    }

    private func changeHeld(by change: Int, of run: Int64) throws {
        try self.run("UPDATE reservation SET held = held + \(change) WHERE id = \(run)")
    }

    /// What a run holds of each lot, by its movements.
    private func lots(heldBy run: Int64) throws -> [LotPart] {
        try rows(
            """
            SELECT lot_id, held FROM (
                SELECT lot_id, CAST(SUM(CASE kind WHEN 'reserve' THEN amount ELSE -amount END) AS BIGINT) AS held
                FROM credit_entry WHERE reservation_id = \(run) GROUP BY lot_id) AS lots
            WHERE held > 0 ORDER BY lot_id
            """
        ).map { LotPart(lot: try $0.int("lot_id"), amount: Int(try $0.int("held"))) }
    }
}

extension Spending {
    /// The run's own side of a movement between it and a draft.
    fileprivate var ofRun: Spending {
        var run = self
        run.purpose = .run
        run.draft = nil
        return run
    }
}
