import Outreach

/// Credits charged on one day, of one member, of one sequence or for one purpose.
public struct UsageRow: Sendable, Equatable {
    /// The day's beginning, the record's number or the purpose.
    public var key: String
    public var charged: Int
}

/// What usage is counted by.
public enum UsageKey: String, Sendable, Codable, CaseIterable {
    case day, member, sequence, kind

    fileprivate var column: SQL {
        switch self {
        case .day: "day_at"
        case .member: "member_id"
        case .sequence: "sequence_id"
        case .kind: "purpose"
        }
    }
}

extension Connection {
    /// Counts a charge, or with a negative amount what was given back, for its day.
    func countUse(_ amount: Int, of spending: Spending, on day: Instant) throws {
        try run(
            """
            INSERT INTO credit_use (day_at, member_id, sequence_id, purpose, charged)
            VALUES (\(day), \(spending.member?.rawValue ?? 0), \(spending.sequence?.rawValue ?? 0),
                    \(spending.purpose.rawValue), \(amount))
            ON CONFLICT (day_at, member_id, sequence_id, purpose)
            DO UPDATE SET charged = credit_use.charged + excluded.charged
            """)
    }

    /// What was charged from the day that begins at `start` on.
    public func charged(since start: Instant) throws -> Int {
        Int(
            try rows(
                "SELECT COALESCE(CAST(SUM(charged) AS BIGINT), 0) AS charged FROM credit_use WHERE day_at >= \(start)"
            )[0].int("charged"))
    }

    /// What was charged since `start`, by one key; days in their order, everything else the most first.
    public func usage(
        by key: UsageKey, since start: Instant, member: MemberID?, sequence: SequenceID?, limit: Int
    ) throws -> [UsageRow] {
        let whose: SQL = if let member { "AND member_id = \(member)" } else { "" }
        let which: SQL = if let sequence { "AND sequence_id = \(sequence)" } else { "" }
        let order: SQL = key == .day ? "day_at" : "charged DESC, key"
        return try rows(
            """
            SELECT CAST(\(key.column) AS TEXT) AS key, CAST(SUM(charged) AS BIGINT) AS charged FROM credit_use
            WHERE day_at >= \(start) \(whose) \(which) GROUP BY \(key.column) ORDER BY \(order) LIMIT \(limit)
            """
        ).map { UsageRow(key: try $0.text("key"), charged: Int(try $0.int("charged"))) }
    }

    /// What the last ended enrollments of a sequence were charged, at most `limit` of them; `nil` where none has ended.
    public func runHistory(of sequence: SequenceID, limit: Int) throws -> Quote.History? {
        let row = try rows(
            """
            SELECT COUNT(*) AS ended, COALESCE(CAST(SUM(charged) AS BIGINT), 0) AS charged FROM (
                SELECT (SELECT COALESCE(SUM(captured), 0) FROM reservation
                        WHERE reservation.enrollment_id = enrollment.id) AS charged
                FROM enrollment WHERE sequence_id = \(sequence) AND state <> 'live'
                ORDER BY id DESC LIMIT \(limit)) AS ended
            """)[0]
        let ended = Int(try row.int("ended"))
        return ended == 0 ? nil : Quote.History(ended: ended, charged: Int(try row.int("charged")))
    }
}
