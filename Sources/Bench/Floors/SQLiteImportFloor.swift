import Contract
import GRDBSQLite
import Outreach

/// The rows that an import of contacts leaves, through SQLite's C API alone: one prepared single-row statement, one
/// transaction a batch. It checks nothing and looks nothing up.
final class SQLiteImportFloor {
    private let bare: BareSQLite
    private let contact: OpaquePointer

    init(path: String) throws {
        bare = try BareSQLite(path: path)
        contact = try bare.prepare(
            """
            INSERT INTO contact (name, name_key, title, title_key, company, company_key, email, email_key, country, zone,
                created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """)
    }

    func add(_ rows: [ContactRow], at now: Instant) throws {
        try bare.execute("BEGIN IMMEDIATE")
        for row in rows {
            let email = row.email ?? ""
            for (index, text) in [
                row.name, row.name, row.title ?? "", row.title ?? "", row.company ?? "", row.company ?? "", email,
                email, row.country ?? "", row.zone ?? "",
            ].enumerated() { bind(text, contact, Int32(index + 1)) }
            sqlite3_bind_int64(contact, 11, now.microseconds)
            try bare.step(contact)
        }
        try bare.execute("COMMIT")
    }

    private func bind(_ text: String, _ statement: OpaquePointer, _ position: Int32) {
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, position, text, Int32(text.utf8.count), transient)
    }
}
