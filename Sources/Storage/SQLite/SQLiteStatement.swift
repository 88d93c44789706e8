import GRDB
import GRDBSQLite

/// One prepared statement. Binds and reads through SQLite's own functions: GRDB's dictionaries of arguments cost more
/// than the statements themselves.
final class SQLiteStatement {
    private let statement: Statement
    private let handle: OpaquePointer
    /// Where `$1`, `$2` … are bound. SQLite numbers them by first appearance, so `$2, $1` would be swapped otherwise.
    private let positions: [Int32]
    private var columns: Row.Columns

    init(_ database: GRDB.Database, _ text: String) throws {
        statement = try database.makeStatement(sql: text)
        handle = statement.sqliteStatement
        let handle = handle
        let count = sqlite3_bind_parameter_count(handle)
        positions = try (0..<count).map { index in
            let position = sqlite3_bind_parameter_index(handle, "$\(index + 1)")
            guard position > 0 else { throw StorageFault.sql("parameters are not $1 to $\(count): \(text)") }
            return position
        }
        columns = Self.columns(of: handle)
    }

    /// Runs to the end and hands each row to `take`.
    func run(_ values: [SQLValue], take: (Row) throws -> Void) throws {
        defer {
            // The outcome was told by the last step; resetting says it again. Large texts are not kept.
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        try bind(values)
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: try take(row())
            case SQLITE_DONE: return
            default: throw StorageFault.last(of: sqlite3_db_handle(handle))
            }
        }
    }

    private func bind(_ values: [SQLValue]) throws {
        guard values.count == positions.count else {
            throw StorageFault.sql("\(values.count) values for \(positions.count) parameters")
        }
        for (position, value) in zip(positions, values) {
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, position)
                case .integer(let number): sqlite3_bind_int64(handle, position, number)
                case .text(let text): try bind(text, at: position)
                }
            guard code == SQLITE_OK else { throw StorageFault.last(of: sqlite3_db_handle(handle)) }
        }
    }

    private func bind(_ text: String, at position: Int32) throws -> Int32 {
        var text = text
        return try text.withUTF8 { bytes in
            // PostgreSQL has no such text, so it is refused here as well.
            guard !bytes.contains(0) else { throw StorageFault.sql("a text contains U+0000") }
            guard let start = bytes.baseAddress else { return sqlite3_bind_text(handle, position, "", 0, nil) }
            return sqlite3_bind_text64(
                handle, position, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
                copied, UInt8(SQLITE_UTF8))
        }
    }

    /// Tells SQLite to copy a text before the call returns (`SQLITE_TRANSIENT`, a macro that Swift does not see).
    private var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private func row() throws -> Row {
        let count = sqlite3_column_count(handle)
        // A migration by another process can change what `*` means between two runs.
        if count != Int32(columns.names.count) { columns = Self.columns(of: handle) }
        var values: [SQLValue] = []
        values.reserveCapacity(Int(count))
        for index in 0..<count { values.append(try value(at: index)) }
        return Row(columns: columns, values: values)
    }

    private func value(at index: Int32) throws -> SQLValue {
        switch sqlite3_column_type(handle, index) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
        case SQLITE_TEXT:
            guard let start = sqlite3_column_text(handle, index) else { return .text("") }
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
            return .text(String(decoding: bytes, as: UTF8.self))
        default: throw StorageFault.wrongType(columns.names[Int(index)])
        }
    }

    private static func columns(of handle: OpaquePointer) -> Row.Columns {
        Row.Columns(
            (0..<sqlite3_column_count(handle)).map { index in
                sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
            })
    }
}

extension StorageFault {
    /// What SQLite said last on this connection.
    static func last(of connection: OpaquePointer?) -> StorageFault {
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "out of memory"
        return .sqlite(
            sqlite3_extended_errcode(connection), message, reading: sqlite3_db_readonly(connection, "main") == 1)
    }
}
