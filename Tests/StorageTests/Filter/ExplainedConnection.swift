import Storage

/// A connection that also notes how the engine would answer each statement.
final class ExplainedConnection: Connection {
    private let connection: any Connection
    /// One a statement, in the engine's words.
    private(set) var plans: [String] = []

    init(_ connection: any Connection) {
        self.connection = connection
    }

    var dialect: Dialect { connection.dialect }

    func rows(_ sql: SQL) throws -> [Row] {
        let (statement, column): (SQL, String) =
            switch dialect {
            case .sqlite: ("EXPLAIN QUERY PLAN \(sql)", "detail")
            case .postgres: ("EXPLAIN \(sql)", "QUERY PLAN")
            }
        plans.append(try connection.rows(statement).map { try $0.text(column) }.joined(separator: "\n"))
        return try connection.rows(sql)
    }

    func run(_ sql: SQL) throws -> Int { try connection.run(sql) }

    /// The indexes of a table, as a plan names them.
    func indexes(of table: String) throws -> Set<String> {
        let names: SQL =
            switch dialect {
            case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = \(table)"
            case .postgres: "SELECT CAST(indexname AS TEXT) AS name FROM pg_indexes WHERE tablename = \(table)"
            }
        return Set(try connection.rows(names).map { try $0.text("name") })
    }
}
