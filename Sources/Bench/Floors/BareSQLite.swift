import GRDBSQLite
import Storage

/// SQLite's C API and nothing else, on a file of the product's, with its durability and foreign keys.
final class BareSQLite {
    let database: OpaquePointer
    private var statements: [OpaquePointer] = []

    init(path: String) throws {
        var handle: OpaquePointer?
        guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK, let handle
        else { throw StorageFault.unavailable(path) }
        database = handle
        for pragma in ["synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY"] {
            sqlite3_exec(handle, "PRAGMA \(pragma)", nil, nil, nil)
        }
    }

    deinit {
        for statement in statements { sqlite3_finalize(statement) }
        sqlite3_close(database)
    }

    func prepare(_ text: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v3(database, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
            let statement
        else { throw fault }
        statements.append(statement)
        return statement
    }

    /// Binds numbers from the first parameter on, and runs a statement that answers nothing.
    func run(_ statement: OpaquePointer, _ values: Int64...) throws {
        for (index, value) in values.enumerated() { sqlite3_bind_int64(statement, Int32(index + 1), value) }
        try step(statement)
    }

    func step(_ statement: OpaquePointer) throws {
        guard sqlite3_step(statement) == SQLITE_DONE else { throw fault }
        sqlite3_reset(statement)
    }

    func execute(_ text: String) throws {
        guard sqlite3_exec(database, text, nil, nil, nil) == SQLITE_OK else { throw fault }
    }

    var last: Int64 { sqlite3_last_insert_rowid(database) }
    private var fault: StorageFault { .sql(String(cString: sqlite3_errmsg(database))) }
}
