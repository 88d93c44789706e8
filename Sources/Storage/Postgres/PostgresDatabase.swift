import CPostgres

/// A PostgreSQL server, or one that speaks as it does: for any number of hosts.
///
/// A fixed number of threads, each with one connection that it opens when there is something to do.
public final class PostgresDatabase: Database {
    public let dialect = Dialect.postgres
    private let crew = Crew()
    private let line = Line<Transaction>(room: 16_384)
    private let bell: Bell
    private let server: PostgresBell

    /// - Parameters:
    ///   - url: `postgres://…` with whatever libpq's manual allows there (`sslmode`, `sslrootcert`, `options` …).
    ///   - connections: how many transactions may run side by side, 1 or more; one more connection tells and hears of
    ///     commits.
    ///
    /// Throws `MalformedDatabaseURL`. Does not connect yet.
    public init(url: String, connections: Int = 8) throws {
        try Self.check(url)
        let server = try PostgresBell(url: url)
        let bell = Bell(attention: { server.hear() })
        self.server = server
        self.bell = bell
        crew.start("postgres-bell") { server.serve(bell) }
        for _ in 0..<connections {
            crew.start("postgres-work") { [line] in
                let worker = PostgresWorker(url: url) {
                    bell.ring()
                    server.tell()
                }
                while let next = line.take(atMost: 1) { next.first.map(worker.serve) }
            }
        }
    }

    public func write<Answer: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await line.ask(to: .write, work)
    }

    public func read<Answer: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await line.ask(to: .read, work)
    }

    public func changes() -> AsyncStream<Void> { bell.listen() }

    public func close() async {
        line.close()
        server.close()
        await crew.finish()
        bell.close()
    }

    private static func check(_ url: String) throws {
        let isPostgres = url.hasPrefix("postgres://") || url.hasPrefix("postgresql://")
        guard isPostgres, url.utf8.count < 4_096, !url.utf8.contains(0), let options = PQconninfoParse(url, nil) else {
            throw MalformedDatabaseURL()
        }
        defer { PQconninfoFree(options) }
        // libpq reads the ports (one for each host) only when it connects.
        var option = options
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == "port", let value = option.pointee.val {
                let ports = String(cString: value).split(separator: ",")
                guard ports.allSatisfy({ UInt16($0).map { $0 > 0 } ?? false }) else { throw MalformedDatabaseURL() }
            }
            option += 1
        }
    }
}
