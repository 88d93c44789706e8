import Contract
import GRDBSQLite
import Outreach
import Storage

/// The rows that an import of contacts leaves, through SQLite's C API alone: one prepared single-row statement, one
/// transaction a batch. It checks nothing and looks nothing up.
final class SQLiteImportFloor {
    private let database: OpaquePointer
    private let contact: OpaquePointer

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
        contact = try prepare(
            """
            INSERT INTO contact (name, name_key, title, title_key, company, company_key, email, email_key, country, zone,
                created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """)
    }

    deinit {
        sqlite3_finalize(contact)
        sqlite3_close(database)
    }

    func add(_ rows: [ContactRow], at now: Instant) throws {
        try execute("BEGIN IMMEDIATE")
        for row in rows {
            let email = row.email ?? ""
            for (index, text) in [
                row.name, row.name, row.title ?? "", row.title ?? "", row.company ?? "", row.company ?? "", email,
                email, row.country ?? "", row.zone ?? "",
            ].enumerated() { bind(text, contact, Int32(index + 1)) }
            sqlite3_bind_int64(contact, 11, now.microseconds)
            try step(contact)
        }
        try execute("COMMIT")
    }

    private func bind(_ text: String, _ statement: OpaquePointer, _ position: Int32) {
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, position, text, Int32(text.utf8.count), transient)
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
