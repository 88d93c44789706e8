/// Goes on numbering behind the rows that migration 7 took over with their ids.
enum CreditNumbers {
    @Sendable static func fill(_ connection: any Connection) throws {
        // SQLite numbers behind the greatest id by itself.
        guard connection.dialect == .postgres else { return }
        for (table, sql): (String, SQL) in [
            ("reservation", "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM reservation"),
            ("credit_entry", "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM credit_entry"),
        ] {
            let next = try connection.rows(sql)[0].int("next")
            _ = try connection.rows("SELECT setval(pg_get_serial_sequence(\(table), 'id'), \(next), false) AS set")
        }
    }
}
