import Outreach

extension Connection {
    /// Turns up to `limit` steps whose time has come into drafts. The cost grows with what is due, not with what is
    /// enrolled. Answers the new drafts.
    public func emitDueSteps(at now: Instant, limit: Int) throws -> [DraftID] {
        let due = try rows(
            """
            SELECT e.id, next_step, next_at, channel FROM (
                SELECT id, version_id, next_step, next_at FROM enrollment
                WHERE next_at IS NOT NULL AND next_at <= \(now) ORDER BY next_at, id LIMIT \(limit) \(dialect.skipLocked)) AS e
            JOIN step ON step.version_id = e.version_id AND step.number = next_step
            ORDER BY next_at, e.id
            """)
        guard !due.isEmpty else { return [] }
        let enrollments = try due.map { try $0["id"] }
        try run(
            """
            UPDATE enrollment SET next_at = NULL, next_step = next_step + 1
            WHERE id IN \(list: enrollments)
            """)
        let drafts = try insert(
            into: "draft",
            columns: ["enrollment_id", "step", "channel", "state", "since", "target_at", "wake_at", "created_at"],
            rows: due.map { row in
                [
                    try row["id"], try row["next_step"], try row["channel"], .text(DraftState.due.rawValue),
                    now.sqlValue,
                    try row["next_at"], now.sqlValue, now.sqlValue,
                ]
            },
            returning: "id, enrollment_id")
        let scheduler = SQLValue.text("Scheduler")
        _ = try insert(
            into: "event", columns: ["at", "name", "actor", "draft_id", "enrollment_id"],
            rows: drafts.map { draft in
                [now.sqlValue, .text("fellDue"), scheduler, try draft["id"], try draft["enrollment_id"]]
            })
        return try drafts.map { try $0.id("id") }
    }

    /// When the next step falls due, whoever's it is.
    public func nextDueAt() throws -> Instant? {
        try row("SELECT next_at FROM enrollment WHERE next_at IS NOT NULL ORDER BY next_at, id LIMIT 1")?.instant(
            "next_at")
    }
}
