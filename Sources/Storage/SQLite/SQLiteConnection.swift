import GRDB
import GRDBSQLite

/// One of SQLite's connections, used by one thread for as long as the database is open.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database
    private let handle: OpaquePointer?
    private var statements = Recent<SQLiteStatement>(room: 256)

    /// The first fault of the work that runs now. After it nothing more is done, as PostgreSQL has it: work that
    /// swallows a fault must not be half committed on one engine and refused on the other.
    private var fault: StorageFault?

    init(_ database: GRDB.Database) {
        self.database = database
        handle = database.sqliteConnection
    }

    /// Whether SQLite still has our transaction; a full disk, for one, makes it roll back by itself.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Whether something was changed since the connection was opened, as a number that grows.
    var changesSoFar: Int64 { sqlite3_total_changes64(handle) }

    func rows(_ sql: SQL) throws -> [Row] {
        var rows: [Row] = []
        try perform(sql) { rows.append($0) }
        return rows
    }

    @discardableResult
    func run(_ sql: SQL) throws -> Int {
        let before = sqlite3_total_changes64(handle)
        try perform(sql) { _ in }
        // What a CREATE TABLE leaves in sqlite3_changes is the count of an earlier statement.
        return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
    }

    /// Runs `work` and throws the first fault it met, also when `work` itself kept silent about it.
    func attempt<Answer>(_ work: (SQLiteConnection) throws -> Answer) throws -> Answer {
        fault = nil
        defer { fault = nil }
        let answer = try work(self)
        if let fault { throw fault }
        return answer
    }

    private func perform(_ sql: SQL, take: (Row) throws -> Void) throws {
        if let fault { throw fault }
        do {
            try statement(sql.text).run(sql.values, take: take)
        } catch {
            let error = StorageFault.sqlite(error)
            fault = error as? StorageFault
            throw error
        }
    }

    private func statement(_ text: String) throws -> SQLiteStatement {
        if let statement = statements.find(text) { return statement }
        let statement = try SQLiteStatement(database, text)
        _ = statements.keep(statement, under: text)
        return statement
    }
}
