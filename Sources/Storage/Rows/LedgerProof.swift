import Outreach

/// What the movements alone say, held against the balances and reservations that are stored.
public struct LedgerProof: Sendable {
    public var entries: Int
    /// Empty when everything is right.
    public var problems: [String]
}

extension Connection {
    /// Proves every balance and hold from the movements alone; at most `limit` problems are named.
    public func proveLedger(limit: Int) throws -> LedgerProof {
        var problems: [String] = []
        for row in try rows(
            """
            SELECT name, balance, COALESCE(CAST(given AS BIGINT), 0) - COALESCE(CAST(taken AS BIGINT), 0) AS moved
            FROM credit_account
            LEFT JOIN (SELECT to_account, SUM(amount) AS given FROM credit_entry GROUP BY to_account) AS gains ON to_account = name
            LEFT JOIN (SELECT from_account, SUM(amount) AS taken FROM credit_entry GROUP BY from_account) AS losses
                ON from_account = name
            ORDER BY name
            """)
        {
            let (name, balance, moved) = (try row.text("name"), try row.int("balance"), try row.int("moved"))
            if balance != moved {
                problems.append("the account \(name) shows \(balance), its movements come to \(moved)")
            }
        }
        for row in try rows(
            """
            SELECT id, draft_id, state, amount, reserved, settled, settled_as FROM (
                SELECT reservation.id AS id, reservation.draft_id AS draft_id, state, reservation.amount AS amount,
                       (SELECT amount FROM credit_entry WHERE reservation_id = reservation.id AND kind = 'reserve') AS reserved,
                       (SELECT amount FROM credit_entry WHERE reservation_id = reservation.id
                        AND kind IN ('capture', 'release')) AS settled,
                       (SELECT kind FROM credit_entry WHERE reservation_id = reservation.id
                        AND kind IN ('capture', 'release')) AS settled_as
                FROM reservation) AS held
            WHERE reserved IS NULL OR reserved <> amount OR (state = 'held') <> (settled IS NULL)
                OR (settled IS NOT NULL AND settled <> amount)
                OR (state = 'captured' AND settled_as <> 'capture') OR (state = 'released' AND settled_as <> 'release')
            ORDER BY id LIMIT \(limit)
            """)
        {
            problems.append(
                "the reservation \(try row.int("id")) of D-\(try row.int("draft_id")) is \(try row.text("state")) with "
                    + "\(try row.int("amount")), which its movements do not show")
        }
        let held = try rows(
            "SELECT COALESCE(CAST(SUM(amount) AS BIGINT), 0) AS held FROM reservation WHERE state = 'held'")[0].int(
                "held")
        let onHold = Int64(try balance(of: .held))
        if held != onHold { problems.append("\(onHold) credits are on hold, open reservations come to \(held)") }
        let entries = try rows("SELECT COUNT(*) AS n FROM credit_entry")[0].int("n")
        return LedgerProof(entries: Int(entries), problems: Array(problems.prefix(limit)))
    }
}
