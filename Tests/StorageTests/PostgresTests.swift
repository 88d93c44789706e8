import Child
import Foundation
import Support
import Synchronization
import Testing

@testable import Storage

/// What only PostgreSQL has: a server that can go away, and conflicts that end in another try.
@Suite(.enabled(if: Engine.server != nil)) struct PostgresOnly {
    @Test func aConflictIsTriedAgain() async throws {
        try await Engine.postgres.fresh { fresh in
            try await fresh.makeWords()
            let database = fresh.database
            let runs = Runs()
            let gates = [Gate(), Gate()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<2 {
                    group.addTask {
                        try await database.write { connection in
                            try connection.run("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
                            let count = try connection.row("SELECT COUNT(*) AS n FROM word")?.int("n") ?? 0
                            // Both have counted before either writes, the first time.
                            if runs.next(of: number) == 1 {
                                gates[number].open()
                                gates[1 - number].wait()
                            }
                            let id = count * 10 + Int64(number)
                            try connection.run("INSERT INTO word (id, text) VALUES (\(id), 'w')")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await fresh.words().count == 2)
            let ids = try await database.ids()
            #expect(ids == [0, 11] || ids == [1, 10])
            // The loser may lose again to a winner that has not finished; how often is the server's choice.
            #expect((3...2 * PostgresWorker.tries).contains(runs.total))
        }
    }

    @Test func aConnectionLostBeforeCommitIsReplaced() async throws {
        try await Engine.postgres.fresh { fresh in
            try await fresh.makeWords()
            let runs = Runs()
            try await fresh.database.write { connection in
                try connection.run("INSERT INTO word (id, text) VALUES (1, 'one')")
                if runs.next(of: 0) == 1 { try connection.run("SELECT pg_terminate_backend(pg_backend_pid())") }
            }
            #expect(runs.total == 2)
            #expect(try await fresh.words() == ["one"])
        }
    }

    @Test func aLostAnswerToCommitIsNotRepeated() async throws {
        try await Engine.postgres.fresh { fresh in
            try await fresh.makeWords()
            // A deferred trigger runs inside COMMIT.
            try await fresh.run(
                """
                CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
                """)
            try await fresh.run(
                """
                CREATE CONSTRAINT TRIGGER leave AFTER INSERT ON word DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION leave()
                """)
            let runs = Runs()
            do {
                try await fresh.database.write { connection in
                    _ = runs.next(of: 0)
                    try connection.run("INSERT INTO word (id, text) VALUES (1, 'one')")
                }
                Issue.record("the answer was lost")
            } catch StorageFault.unavailable(let words) {
                #expect(words.contains("unknown whether it was committed"))
            }
            #expect(runs.total == 1)
            #expect(try await fresh.words() == [])
        }
    }

    @Test func aServerMayGoAwayAndComeBack() async throws {
        let server = try await PrivateServer()
        let database = try await openDatabase(url: server.url)
        let heard = database.changes()
        _ = try await database.write { try $0.run("CREATE TABLE word (id BIGINT PRIMARY KEY, text TEXT)") }
        _ = try await database.write { try $0.run("INSERT INTO word (id, text) VALUES (1, 'one')") }

        try await server.tell("stop -m immediate")
        do {
            _ = try await database.write { try $0.run("INSERT INTO word (id, text) VALUES (2, 'two')") }
            Issue.record("the server is gone")
        } catch StorageFault.unavailable {}

        try await server.tell("start")
        _ = try await database.write { try $0.run("INSERT INTO word (id, text) VALUES (3, 'three')") }
        let ids = try await database.ids()
        #expect(ids == [1, 3])

        // Restarted while connections idle: nobody notices.
        try await server.tell("restart -m immediate")
        _ = try await database.write { try $0.run("INSERT INTO word (id, text) VALUES (4, 'four')") }
        for await _ in heard { break }
        await database.close()
        await server.stop()
    }
}

extension Database {
    fileprivate func ids() async throws -> [Int64] {
        try await read { connection in
            try connection.rows("SELECT id FROM word ORDER BY id LIMIT 9").map { try $0.int("id") }
        }
    }
}

/// Counts how often work was run.
final class Runs: Sendable {
    private let counts = Mutex<[Int: Int]>([:])
    var total: Int { counts.withLock { $0.values.reduce(0, +) } }

    func next(of number: Int) -> Int {
        counts.withLock { counts in
            counts[number, default: 0] += 1
            return counts[number, default: 0]
        }
    }
}

/// A server of the test's own, through `scripts/with-postgres`, since the common one serves other tests.
final class PrivateServer: Sendable {
    let url: String
    private let script: Child

    init() async throws {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let root = here.appendingPathComponent("../..").standardized
        let words = """
            echo "$COUNTERSIGN_TEST_POSTGRES"
            while read -r words; do $COUNTERSIGN_TEST_POSTGRES_CTL $words >/dev/null 2>&1 </dev/null; echo done; done
            """
        script = try Child(
            "/bin/bash", [root.appendingPathComponent("scripts/with-postgres").path, "bash", "-c", words],
            input: .pipe, output: .pipe)
        url = try await script.line()
    }

    // The script, unless it is killed, takes the server with it.
    deinit {
        try? script.input?.close()
        script.wait()
    }

    /// Has the server do what `pg_ctl` calls `words`, and waits until it is done.
    func tell(_ words: String) async throws {
        try script.input?.write(contentsOf: Data("\(words)\n".utf8))
        #expect(try await script.line() == "done")
    }

    func stop() async {
        try? script.input?.close()
        await script.ended()
    }
}
