/// Opens what a `--database` URL names: `sqlite:PATH` or `postgres://user@host:port/name?options`.
///
/// Throws a `StorageFault`, or `MalformedDatabaseURL` when the text names neither.
public func openDatabase(url: String) async throws -> any Database {
    if url.hasPrefix("sqlite:") {
        let path = String(url.dropFirst("sqlite:".count))
        guard !path.isEmpty, !path.utf8.contains(0), path.utf8.count < 4_096 else { throw MalformedDatabaseURL() }
        return try await Crew.alone { try SQLiteDatabase(path: path) }
    }
    let database = try PostgresDatabase(url: url)
    do {
        // A server that cannot be reached, or refuses us, is told now and not by the first stage that runs.
        _ = try await database.read { try $0.run("SELECT 1") }
    } catch {
        await database.close()
        throw error
    }
    return database
}

/// A database URL that names no engine. It is not repeated here: it may hold a password.
public struct MalformedDatabaseURL: Error, Sendable, Equatable, CustomStringConvertible {
    public var description: String {
        "A database is sqlite:PATH, such as sqlite:/var/lib/countersign/countersign.db, "
            + "or postgres://USER@HOST:PORT/NAME, such as "
            + "postgres://countersign@db.example/countersign?sslmode=verify-full"
    }
}
