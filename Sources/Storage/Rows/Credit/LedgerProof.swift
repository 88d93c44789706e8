import Outreach

/// What the movements alone say, held against everything that is kept beside them.
public struct LedgerProof: Sendable {
    public var entries: Int
    /// Empty when everything is right; the first thing that is wrong comes first.
    public var problems: [String]
}

extension Connection {
    /// Proves every balance, lot, hold and total from the movements alone; at most `limit` problems are named.
    ///
    /// Each part is one pass over the ledger, whatever it finds.
    public func proveLedger(limit: Int) throws -> LedgerProof {
        let (entries, sums) = try sumsByKind()
        var problems = try brokenSteps(limit)
        problems += try wrongAccounts(sums)
        problems += try wrongLots(limit)
        problems += try wrongReservations(limit)
        problems += try wrongUse(limit)
        return LedgerProof(entries: entries, problems: Array(problems.prefix(limit)))
    }

    private func sumsByKind() throws -> (Int, [CreditKind: Int]) {
        var (entries, sums) = (0, [CreditKind: Int]())
        for row in try rows(
            "SELECT kind, COUNT(*) AS n, CAST(SUM(amount) AS BIGINT) AS amount FROM credit_entry GROUP BY kind")
        {
            entries += Int(try row.int("n"))
            sums[try row.choice("kind")] = Int(try row.int("amount"))
        }
        return (entries, sums)
    }

    /// Every movement says what could be reserved behind it, so the first that was changed breaks the row of them.
    private func brokenSteps(_ limit: Int) throws -> [String] {
        try rows(
            """
            SELECT id, available_after, expected FROM (
                SELECT id, available_after, LAG(available_after, 1, 0) OVER (ORDER BY id)
                    + amount * CASE WHEN kind IN ('grant', 'topUp', 'release', 'refund') THEN 1
                               WHEN kind = 'capture' THEN 0 ELSE -1 END AS expected
                FROM credit_entry) AS steps
            WHERE available_after <> expected ORDER BY id LIMIT \(limit)
            """
        ).map { row in
            "C-\(try row.int("id")) leaves \(try row.int("available_after")) available, "
                + "by the movements before it \(try row.int("expected"))"
        }
    }

    private func wrongAccounts(_ sums: [CreditKind: Int]) throws -> [String] {
        let balance = try creditBalance()
        var moved: [CreditAccount: Int] = [:]
        for (kind, amount) in sums {
            let (from, to) = kind.path
            // What is issued grows by what comes from it.
            moved[from, default: 0] += from == .issued ? amount : -amount
            moved[to, default: 0] += to == .issued ? -amount : amount
        }
        let shown: [(CreditAccount, Int)] = [
            (.issued, balance.issued), (.available, balance.available), (.held, balance.held),
            (.spent, balance.spent), (.expired, balance.expired),
        ]
        return shown.filter { moved[$0.0] ?? 0 != $0.1 }.map { account, amount in
            "the account \(account.rawValue) shows \(amount), its movements come to \(moved[account] ?? 0)"
        }
    }

    private func wrongLots(_ limit: Int) throws -> [String] {
        try rows(
            """
            SELECT id, amount, remaining, came, there FROM credit_lot LEFT JOIN (
                SELECT lot_id,
                    CAST(SUM(CASE WHEN kind IN ('grant', 'topUp') THEN amount ELSE 0 END) AS BIGINT) AS came,
                    CAST(SUM(amount * CASE WHEN kind IN ('grant', 'topUp', 'release', 'refund') THEN 1
                                      WHEN kind = 'capture' THEN 0 ELSE -1 END) AS BIGINT) AS there
                FROM credit_entry GROUP BY lot_id) AS moved ON lot_id = id
            WHERE came IS NULL OR came <> amount OR there <> remaining ORDER BY id LIMIT \(limit)
            """
        ).map { row in
            "lot \(try row.int("id")) of \(try row.int("amount")) shows \(try row.int("remaining")) left, "
                + "its movements come to \(try row.optionalInt("there") ?? 0) of \(try row.optionalInt("came") ?? 0)"
        }
    }

    private func wrongReservations(_ limit: Int) throws -> [String] {
        try rows(
            """
            SELECT id, draft_id, enrollment_id, amount, held, captured, reserved, open, used FROM reservation LEFT JOIN (
                SELECT reservation_id,
                    CAST(SUM(CASE WHEN kind = 'reserve' AND (peer_id = 0 OR purpose <> 'run') THEN amount ELSE 0 END)
                        AS BIGINT) AS reserved,
                    CAST(SUM(CASE kind WHEN 'reserve' THEN amount WHEN 'refund' THEN 0 ELSE -amount END) AS BIGINT) AS open,
                    CAST(SUM(CASE kind WHEN 'capture' THEN amount WHEN 'refund' THEN -amount ELSE 0 END) AS BIGINT) AS used
                FROM credit_entry WHERE reservation_id IS NOT NULL GROUP BY reservation_id) AS moved ON reservation_id = id
            WHERE reserved IS NULL OR reserved <> amount OR open <> held OR used <> captured ORDER BY id LIMIT \(limit)
            """
        ).map { row in
            let of =
                try row.optionalID("draft_id", as: DraftID.self)?.description
                ?? row.optionalID("enrollment_id", as: EnrollmentID.self)?.description ?? "nothing"
            return "the reservation \(try row.int("id")) of \(of) shows \(try row.int("amount")) with "
                + "\(try row.int("held")) on hold and \(try row.int("captured")) charged, its movements "
                + "\(try row.optionalInt("reserved") ?? 0) with \(try row.optionalInt("open") ?? 0) and "
                + "\(try row.optionalInt("used") ?? 0)"
        }
    }

    /// What is counted by day, member, sequence and purpose against the charges themselves, over all days.
    private func wrongUse(_ limit: Int) throws -> [String] {
        try rows(
            """
            SELECT member, sequence, purpose, CAST(SUM(counted) AS BIGINT) AS counted, CAST(SUM(moved) AS BIGINT) AS moved
            FROM (
                SELECT COALESCE(member_id, 0) AS member, COALESCE(sequence_id, 0) AS sequence, purpose, 0 AS counted,
                       CASE kind WHEN 'capture' THEN amount ELSE -amount END AS moved
                FROM credit_entry WHERE kind IN ('capture', 'refund')
                UNION ALL
                SELECT member_id AS member, sequence_id AS sequence, purpose, charged AS counted, 0 AS moved FROM credit_use
            ) AS both_sides
            GROUP BY member, sequence, purpose HAVING SUM(counted) <> SUM(moved) ORDER BY member, sequence LIMIT \(limit)
            """
        ).map { row in
            "the use of M-\(try row.int("member")) and S-\(try row.int("sequence")) for \(try row.text("purpose")) shows "
                + "\(try row.int("counted")), its charges come to \(try row.int("moved"))"
        }
    }
}
