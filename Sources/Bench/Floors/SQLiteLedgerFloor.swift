import Outreach

/// The row writes of a reservation and of its charge through SQLite's C API alone: eight prepared single-row
/// statements a pair. It is told the lot and the amount, and checks nothing.
final class SQLiteLedgerFloor {
    private let bare: BareSQLite
    private let hold, burn, reservation, held, end, spend, charge, use: OpaquePointer

    init(path: String) throws {
        bare = try BareSQLite(path: path)
        hold = try bare.prepare("UPDATE credit_balance SET available = available - 2, held = held + 2 WHERE id = 1")
        burn = try bare.prepare("UPDATE credit_lot SET remaining = remaining - 2 WHERE id = 1")
        reservation = try bare.prepare(
            """
            INSERT INTO reservation (purpose, draft_id, enrollment_id, member_id, sequence_id, amount, held, captured,
                                     price_list, made_at, day_at, month_at)
            VALUES ('send', ?1, ?1, 1, 1, 2, 2, 0, 1, ?2, ?2, ?2)
            """)
        held = try bare.prepare(Self.entry("reserve"))
        end = try bare.prepare("UPDATE reservation SET held = 0, captured = amount, ended_at = ?2 WHERE id = ?1")
        spend = try bare.prepare("UPDATE credit_balance SET held = held - 2, spent = spent + 2 WHERE id = 1")
        charge = try bare.prepare(Self.entry("capture"))
        use = try bare.prepare(
            """
            INSERT INTO credit_use (day_at, member_id, sequence_id, purpose, charged) VALUES (?1, 1, 1, 'send', 2)
            ON CONFLICT (day_at, member_id, sequence_id, purpose) DO UPDATE SET charged = charged + 2
            """)
    }

    private static func entry(_ kind: String) -> String {
        """
        INSERT INTO credit_entry (at, kind, amount, available_after, lot_id, reservation_id, peer_id, purpose, draft_id,
                                  member_id, sequence_id, actor)
        VALUES (?1, '\(kind)', 2, 0, 1, ?2, 0, 'send', ?3, 1, 1, 'Dispatcher')
        """
    }

    /// Reserves for these drafts in one transaction, and charges in the next.
    func pairs(_ drafts: ClosedRange<Int64>, at now: Instant) throws {
        let at = now.microseconds
        var made: [(draft: Int64, reservation: Int64)] = []
        try bare.execute("BEGIN IMMEDIATE")
        for draft in drafts {
            try bare.run(hold)
            try bare.run(burn)
            try bare.run(reservation, draft, at)
            made.append((draft, bare.last))
            try bare.run(held, at, bare.last, draft)
        }
        try bare.execute("COMMIT")
        try bare.execute("BEGIN IMMEDIATE")
        for (draft, number) in made {
            try bare.run(end, number, at)
            try bare.run(spend)
            try bare.run(charge, at, number, draft)
            try bare.run(use, at)
        }
        try bare.execute("COMMIT")
    }
}
