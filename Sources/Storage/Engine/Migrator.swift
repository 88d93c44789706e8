import Outreach

/// Brings a database's schema up to what this program knows. Any number of processes may do so at once.
public struct Migrator: Sendable {
    let database: any Database
    let migrations: [Migration]

    public init(database: any Database, migrations: [Migration] = Migration.all) {
        self.database = database
        self.migrations = migrations
    }

    /// How far a database is, and how far it could be.
    public struct Status: Sendable, Equatable {
        /// The number of the last migration that ran; 0 in an empty database.
        public let current: Int
        /// The number of the last migration that this program has.
        public let known: Int
    }

    public func status() async throws -> Status {
        let dialect = database.dialect
        let current = try await database.read { connection in
            try connection.hasMigrations(dialect) ? connection.lastMigration() : 0
        }
        return Status(current: current, known: migrations.last?.number ?? 0)
    }

    /// Throws `StorageFault.newer` or `.older` unless the database has exactly the schema that this program knows.
    public func check() async throws {
        let status = try await status()
        if status.current > status.known { throw StorageFault.newer(found: status.current, known: status.known) }
        if status.current < status.known { throw StorageFault.older(found: status.current, known: status.known) }
    }

    /// Runs what is missing, each migration in a transaction of its own, and hands back the numbers that ran here.
    ///
    /// Throws `StorageFault.newer` when the database was made by a newer program; nothing is changed then.
    @discardableResult
    public func migrate(at now: Instant) async throws -> [Int] {
        let status = try await status()
        guard status.current <= status.known else {
            throw StorageFault.newer(found: status.current, known: status.known)
        }
        guard status.current < status.known else { return [] }
        try await prepare(now)
        var ran: [Int] = []
        for migration in migrations where migration.number > status.current {
            if try await run(migration, now) { ran.append(migration.number) }
        }
        return ran
    }

    /// Makes the table of migrations with its row 0, which whoever migrates locks.
    private func prepare(_ now: Instant) async throws {
        let make: @Sendable (any Connection) throws -> Void = { connection in
            try connection.run(
                """
                CREATE TABLE IF NOT EXISTS migration (
                    number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
                """)
            try connection.run(
                """
                INSERT INTO migration (number, name, applied_at) VALUES (0, 'lock', \(now))
                ON CONFLICT (number) DO NOTHING
                """)
        }
        do {
            try await database.write(make)
        } catch is StorageFault {
            // PostgreSQL lets two sessions both find the table missing and refuses the later one; now it is there.
            try await database.write(make)
        }
    }

    private func run(_ migration: Migration, _ now: Instant) async throws -> Bool {
        let dialect = database.dialect
        let statements = try migration.statements(for: dialect).map(SQL.init(stringLiteral:))
        return try await database.write { connection in
            _ = try connection.row("SELECT number FROM migration WHERE number = 0 \(dialect.forUpdate)")
            guard try connection.lastMigration() < migration.number else { return false }
            for statement in statements { try connection.run(statement) }
            try migration.fill(connection)
            try connection.run(
                """
                INSERT INTO migration (number, name, applied_at)
                VALUES (\(migration.number), \(migration.name), \(now))
                """)
            return true
        }
    }
}

extension Connection {
    fileprivate func hasMigrations(_ dialect: Dialect) throws -> Bool {
        switch dialect {
        case .sqlite:
            try row("SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = 'migration'") != nil
        case .postgres:
            // Not information_schema.tables: that view joins half the catalogue at the start of every command.
            try row("SELECT 1 AS found WHERE to_regclass('migration') IS NOT NULL") != nil
        }
    }

    fileprivate func lastMigration() throws -> Int {
        Int(try row("SELECT COALESCE(MAX(number), 0) AS last FROM migration")?.int("last") ?? 0)
    }
}
