import Outreach

/// The row writes of `emitDueSteps` through SQLite's C API alone: three prepared single-row statements an enrollment,
/// one transaction a batch. It is told which enrollments are due, and finds out nothing.
final class SQLiteFloor {
    private let bare: BareSQLite
    private let update: OpaquePointer
    private let draft: OpaquePointer
    private let event: OpaquePointer

    init(path: String) throws {
        bare = try BareSQLite(path: path)
        update = try bare.prepare("UPDATE enrollment SET next_at = NULL, next_step = next_step + 1 WHERE id = ?1")
        draft = try bare.prepare(
            """
            INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at)
            VALUES (?1, 1, 'email', 'due', ?2, ?3, ?2, ?2)
            """)
        event = try bare.prepare(
            """
            INSERT INTO event (at, name, actor, draft_id, enrollment_id) VALUES (?1, 'fellDue', 'Scheduler', ?2, ?3)
            """)
    }

    func emit(_ enrollments: ArraySlice<Int64>, at now: Instant) throws {
        try bare.execute("BEGIN IMMEDIATE")
        for enrollment in enrollments {
            try bare.run(update, enrollment)
            try bare.run(draft, enrollment, now.microseconds, now.microseconds)
            try bare.run(event, now.microseconds, bare.last, enrollment)
        }
        try bare.execute("COMMIT")
    }
}
