import Outreach

extension Connection {
    /// Turns up to `limit` steps whose time has come into drafts. The cost grows with what is due, not with what is
    /// enrolled. Answers the new drafts.
    public func emitDueSteps(at now: Instant, limit: Int) throws -> [DraftID] {
        let due = try rows(
            """
            SELECT e.id, next_step, COALESCE(planned_at, next_at) AS target, channel FROM (
                SELECT id, sequence_id, version_id, next_step, next_at, planned_at FROM enrollment
                WHERE next_at IS NOT NULL AND next_at <= \(now) ORDER BY next_at, id LIMIT \(limit) \(dialect.skipLocked)) AS e
            JOIN step ON step.version_id = e.version_id AND step.number = next_step
            JOIN sequence ON sequence.id = e.sequence_id AND sequence.state = 'active'
            ORDER BY next_at, e.id
            """)
        guard !due.isEmpty else { return [] }
        let enrollments = try due.map { try $0["id"] }
        try run(
            """
            UPDATE enrollment SET next_at = NULL, planned_at = NULL, next_step = next_step + 1
            WHERE id IN \(list: enrollments)
            """)
        let drafts = try insert(
            into: "draft",
            columns: ["enrollment_id", "step", "channel", "state", "since", "target_at", "wake_at", "created_at"],
            rows: due.map { row in
                [
                    try row["id"], try row["next_step"], try row["channel"], .text(DraftState.due.rawValue),
                    now.sqlValue,
                    try row["target"], now.sqlValue, now.sqlValue,
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

    /// Writes down a step that this person does not get; it completes at `target`.
    public func addOmission(
        of enrollment: EnrollmentID, step: Int, channel: Channel, reason: String, target: Instant, by actor: Actor,
        at now: Instant
    ) throws {
        let draft: DraftID = try rows(
            """
            INSERT INTO draft (enrollment_id, step, channel, state, reason, since, target_at, wake_at, created_at)
            VALUES (\(enrollment), \(step), \(channel.rawValue), \(DraftState.skipped.rawValue), \(reason), \(now), \(target),
                    \(now), \(now)) RETURNING id
            """)[0].id("id")
        try record(
            DraftEvent.skipped.rawValue, by: actor, at: now, draft: draft, enrollment: enrollment, detail: reason)
    }

    /// When the next step falls due, whoever's it is.
    public func nextDueAt() throws -> Instant? {
        try row("SELECT next_at FROM enrollment WHERE next_at IS NOT NULL ORDER BY next_at, id LIMIT 1")?.instant(
            "next_at")
    }
}
