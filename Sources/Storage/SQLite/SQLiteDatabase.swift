import Foundation
import GRDB

/// The embedded default: one file on one host, shared by all processes there.
///
/// One thread writes and a few read; each holds its connection for as long as the database is open.
public final class SQLiteDatabase: Database {
    public let dialect = Dialect.sqlite
    private let pool: DatabasePool
    private let crew = Crew()
    private let writes = Line<Transaction>(room: 16_384)
    private let reads = Line<Transaction>(room: 16_384)
    private let bell: Bell

    /// Opens the file at `path`, and makes it (readable by its owner alone) and its folder when they are missing.
    ///
    /// Blocks while it opens. Throws a `StorageFault` when the file cannot be used as it must be.
    ///
    /// - Parameters:
    ///   - readers: how many snapshots may be read at a time, 1 or more.
    ///   - patience: seconds that a transaction waits for other processes before it is `busy`.
    public init(path: String, readers: Int = 4, patience: Double = 20) throws {
        bell = Bell(attention: { [writes] in writes.nudge() })
        do {
            try SQLiteFile.create(path)
            pool = try SQLiteFile.open(path, readers: readers, patience: patience)
        } catch {
            throw StorageFault.sqlite(error)
        }
        crew.start("sqlite-write") { [pool, writes, bell] in
            Self.serveWrites(pool, writes, bell, Turnstile(path: "\(path)-turn", patience: patience))
        }
        for _ in 0..<readers {
            crew.start("sqlite-read") { [pool, reads] in Self.serveReads(pool, reads) }
        }
    }

    public func write<Answer: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await writes.ask(to: .write, work)
    }

    public func read<Answer: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Answer
    ) async throws -> Answer {
        try await reads.ask(to: .read, work)
    }

    public func changes() -> AsyncStream<Void> { bell.listen() }

    public func close() async {
        writes.close()
        reads.close()
        await crew.finish()
        bell.close()
        // Connections that fail to close were of no more use anyway; the file is safe since the last commit.
        try? pool.close()
    }

    /// Commits in groups until the line is closed. While somebody listens, also looks every 10 ms whether another
    /// process has committed: `data_version` on this connection grows for commits of others only, and asking takes
    /// microseconds.
    private static func serveWrites(
        _ pool: DatabasePool, _ writes: Line<Transaction>, _ bell: Bell, _ turnstile: Turnstile
    ) {
        pool.writeWithoutTransaction { database in
            let writer = SQLiteWriter(connection: SQLiteConnection(database), bell: bell, turnstile: turnstile)
            var seen = writer.version
            while let group = writes.take(atMost: SQLiteWriter.groupSize, pause: bell.isHeard ? 0.01 : nil) {
                if !group.isEmpty { writer.commit(group) }
                guard bell.isHeard else { continue }
                let version = writer.version
                if version != seen { bell.ring() }
                seen = version
            }
        }
    }

    private static func serveReads(_ pool: DatabasePool, _ reads: Line<Transaction>) {
        while let first = reads.take(atMost: 1) {
            guard let first = first.first else { continue }
            do {
                try pool.unsafeRead { database in
                    let reader = SQLiteReader(connection: SQLiteConnection(database))
                    reader.answer(first)
                    while let next = reads.take(atMost: 1) { next.first.map(reader.answer) }
                }
            } catch {
                // No connection could be opened, so no work has begun; the next caller tries again.
                first.fail(StorageFault.sqlite(error))
            }
        }
    }
}

/// Answers from a snapshot, which begins with the work's first statement.
struct SQLiteReader {
    let connection: SQLiteConnection

    func answer(_ transaction: Transaction) {
        do {
            try connection.attempt { _ = try $0.run("BEGIN") }
            defer { if connection.isInTransaction { _ = try? connection.attempt { try $0.run("ROLLBACK") } } }
            let answer = try connection.attempt(transaction.work)
            answer()
        } catch {
            transaction.fail(error)
        }
    }
}

extension SQLiteWriter {
    /// A number that changes when another connection has committed; `nil` when it could not be asked.
    var version: Int64? {
        try? connection.attempt { try $0.row("PRAGMA data_version")?.int("data_version") }
    }
}
