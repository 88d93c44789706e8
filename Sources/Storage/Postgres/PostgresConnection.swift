import CPostgres

/// One of PostgreSQL's connections, used by one thread at a time for one transaction at a time.
final class PostgresConnection: Connection {
    let dialect = Dialect.postgres
    let session: PostgresSession
    private var statements = Recent<PostgresStatement>(room: 256)
    private var prepared = 0

    /// The first failure of the transaction that runs now. The server refuses everything after it.
    private(set) var failure: PostgresFailure?
    /// Whether the transaction that runs now has changed a row.
    private(set) var hasChanged = false

    init(_ session: PostgresSession) { self.session = session }

    deinit { session.close() }

    func begin(_ kind: Transaction.Kind) throws {
        failure = nil
        hasChanged = false
        switch kind {
        case .read: try session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        case .write: try session.run("BEGIN ISOLATION LEVEL READ COMMITTED")
        }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try perform(sql) { statement, result in try statement.rows(of: result) }
    }

    @discardableResult
    func run(_ sql: SQL) throws -> Int {
        try perform(sql) { _, result in Self.changes(result) }
    }

    private func perform<Answer>(
        _ sql: SQL, _ read: (PostgresStatement, OpaquePointer?) throws -> Answer
    ) throws -> Answer {
        if let failure { throw failure.fault }
        do {
            let parameters = try PostgresParameters(sql.values)
            let statement = try statement(sql)
            let result = parameters.withPointers { values, lengths, formats in
                PQexecPrepared(session.handle, statement.name, Int32(values.count), values, lengths, formats, 1)
            }
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK: break
            default: throw PostgresFailure(session.handle, result)
            }
            if Self.changes(result) > 0 { hasChanged = true }
            return try read(statement, result)
        } catch let found as PostgresFailure {
            failure = found
            throw found.fault
        } catch let fault as StorageFault {
            // Ours, not the server's: it would go on, but both engines end a transaction at its first fault.
            failure = PostgresFailure(cause: .other, fault: fault)
            throw fault
        }
    }

    /// The statement as prepared on this connection for values of these types.
    private func statement(_ sql: SQL) throws -> PostgresStatement {
        let old = statements.find(sql.text)
        if let old, old.fits(sql.values) { return old }
        prepared += 1
        let types = old?.types(for: sql.values) ?? sql.values.map(PostgresParameters.type(of:))
        let statement = PostgresStatement(name: "s\(prepared)", types: types)
        let result = PQprepare(session.handle, statement.name, sql.text, Int32(types.count), types)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw PostgresFailure(session.handle, result) }
        if let gone = statements.keep(statement, under: sql.text) { try session.run("DEALLOCATE \(gone.name)") }
        return statement
    }

    /// How many rows a statement changed, from its command tag: `INSERT 0 3`, `UPDATE 1`, `SELECT 5`.
    private static func changes(_ result: OpaquePointer?) -> Int {
        let tag = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        guard ["INSERT", "UPDATE", "DELETE"].contains(where: tag.hasPrefix) else { return 0 }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }
}
