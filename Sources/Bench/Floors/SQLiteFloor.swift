import GRDBSQLite
import Outreach
import Storage

/// The row writes of `emitDueSteps` through SQLite's C API alone: three prepared single-row statements an enrollment,
/// one transaction a batch. It is told which enrollments are due, and finds out nothing.
final class SQLiteFloor {
    private let database: OpaquePointer
    private let update: OpaquePointer
    private let draft: OpaquePointer
    private let event: OpaquePointer

    /// Opens the same file with the durability and the foreign keys that the product has.
    init(path: String) throws {
        var handle: OpaquePointer?
        guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK, let handle
        else { throw StorageFault.unavailable(path) }
        database = handle
        for pragma in ["synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY"] {
            sqlite3_exec(handle, "PRAGMA \(pragma)", nil, nil, nil)
        }
        func prepare(_ text: String) throws -> OpaquePointer {
            var statement: OpaquePointer?
            guard sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
                let statement
            else { throw StorageFault.sql(String(cString: sqlite3_errmsg(handle))) }
            return statement
        }
        update = try prepare("UPDATE enrollment SET next_at = NULL, next_step = next_step + 1 WHERE id = ?1")
        draft = try prepare(
            """
            INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at)
            VALUES (?1, 1, 'email', 'due', ?2, ?3, ?2, ?2)
            """)
        event = try prepare(
            """
            INSERT INTO event (at, name, actor, draft_id, enrollment_id) VALUES (?1, 'fellDue', 'Scheduler', ?2, ?3)
            """)
    }

    deinit {
        for statement in [update, draft, event] { sqlite3_finalize(statement) }
        sqlite3_close(database)
    }

    func emit(_ enrollments: ArraySlice<Int64>, at now: Instant) throws {
        try execute("BEGIN IMMEDIATE")
        for enrollment in enrollments {
            sqlite3_bind_int64(update, 1, enrollment)
            try step(update)
            sqlite3_bind_int64(draft, 1, enrollment)
            sqlite3_bind_int64(draft, 2, now.microseconds)
            sqlite3_bind_int64(draft, 3, now.microseconds)
            try step(draft)
            sqlite3_bind_int64(event, 1, now.microseconds)
            sqlite3_bind_int64(event, 2, sqlite3_last_insert_rowid(database))
            sqlite3_bind_int64(event, 3, enrollment)
            try step(event)
        }
        try execute("COMMIT")
    }

    private func step(_ statement: OpaquePointer) throws {
        guard sqlite3_step(statement) == SQLITE_DONE else { throw fault }
        sqlite3_reset(statement)
    }

    private func execute(_ text: String) throws {
        guard sqlite3_exec(database, text, nil, nil, nil) == SQLITE_OK else { throw fault }
    }

    private var fault: StorageFault { .sql(String(cString: sqlite3_errmsg(database))) }
}
