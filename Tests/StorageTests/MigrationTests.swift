import Foundation
import Outreach
import Support
import Testing

@testable import Storage

@Suite struct Migrations {
    private let now = Instant(seconds: 1_800_000_000)
    private let two = [
        Migration(
            number: 1, name: "words",
            text: "-- A comment; not a statement;\nCREATE TABLE word (\n  id {identity},\n  text TEXT\n);\n"),
        Migration(
            number: 2, name: "first",
            text: "INSERT INTO word (text) VALUES ('one');\n\nINSERT INTO word (text) VALUES ('two'); \n"),
    ]

    @Test(arguments: Engine.available)
    func migratingTwiceIsMigratingOnce(engine: Engine) async throws {
        try await engine.fresh { fresh in
            let migrator = Migrator(database: fresh.database, migrations: two)
            #expect(try await migrator.status() == .init(current: 0, known: 2))
            await #expect(throws: StorageFault.older(found: 0, known: 2)) { try await migrator.check() }
            #expect(try await migrator.migrate(at: now) == [1, 2])
            #expect(try await migrator.migrate(at: now) == [])
            #expect(try await fresh.words() == ["one", "two"])
            try await migrator.check()
        }
    }

    @Test(arguments: Engine.available)
    func manyMigrateAtOnceAndEachStepRunsOnce(engine: Engine) async throws {
        try await engine.fresh { fresh in
            let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<4 {
                    group.addTask { [two, now] in
                        let database = try await openDatabase(url: fresh.url)
                        let ran = try await Migrator(database: database, migrations: two).migrate(at: now)
                        await database.close()
                        return ran
                    }
                }
                return try await group.reduce(into: [Int]()) { $0 += $1 }
            }
            #expect(ran.sorted() == [1, 2])
            #expect(try await fresh.words() == ["one", "two"])
        }
    }

    @Test(arguments: Engine.available)
    func aNewerDatabaseIsRefused(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database, migrations: two).migrate(at: now)
            let old = Migrator(database: fresh.database, migrations: [two[0]])
            await #expect(throws: StorageFault.newer(found: 2, known: 1)) { try await old.migrate(at: now) }
            await #expect(throws: StorageFault.newer(found: 2, known: 1)) { try await old.check() }
        }
    }

    @Test(arguments: Engine.available)
    func aMigrationThatFailsLeavesNothing(engine: Engine) async throws {
        try await engine.fresh { fresh in
            let broken = Migration(number: 2, name: "broken", text: "CREATE TABLE half (id BIGINT);\nCREATE TABLE (;\n")
            let migrator = Migrator(database: fresh.database, migrations: [two[0], broken])
            await #expect(throws: StorageFault.self) { try await migrator.migrate(at: now) }
            #expect(try await migrator.status() == .init(current: 1, known: 2))
            try await fresh.run("CREATE TABLE half (id BIGINT)")
        }
    }

    @Test(arguments: Engine.available)
    func ourOwnRunFromEmpty(engine: Engine) async throws {
        try await engine.fresh { fresh in
            let migrator = Migrator(database: fresh.database)
            #expect(try await migrator.migrate(at: now) == Migration.all.map(\.number))
            try await migrator.check()
        }
    }

    /// A database that was stopped stays stopped, by whom and why.
    @Test(arguments: Engine.available)
    func aStopOfOldStands(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database, migrations: Array(Migration.all.prefix(4))).migrate(at: now)
            try await fresh.run(
                """
                INSERT INTO installation (id, organisation, zone, sandbox, stopped_at, created_at)
                VALUES (1, 'Nordlicht', 'Europe/Berlin', 1, 77, 1)
                """)
            try await fresh.run(
                """
                INSERT INTO member (email, name, recruiter, author, admin, basic_linkedin, created_at)
                VALUES ('ana@nordlicht.example', 'Ana Ruiz', 1, 0, 0, 0, 1)
                """)
            try await fresh.run(
                """
                INSERT INTO event (at, name, actor, member_id, detail) VALUES
                (76, 'stoppedEverything', 'Ana Ruiz', 1, 'old'), (77, 'stoppedEverything', 'Ana Ruiz', 1, 'wrong salary')
                """)
            try await Migrator(database: fresh.database, migrations: Array(Migration.all.prefix(5))).migrate(at: now)
            let stop = try await fresh.database.read { try $0.standingStop(of: .everything) }
            #expect((stop?.reason, stop?.member, stop?.at) == ("wrong salary", "Ana Ruiz", Instant(microseconds: 77)))
        }
    }

    @Test func theListIsTheFolder() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/Storage/Migrations").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let listed = Migration.all.map { migration in
            let digits = String(migration.number)
            return String(repeating: "0", count: 4 - digits.count) + digits + "-\(migration.name).sql"
        }
        #expect(listed == files)
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
        for (file, migration) in zip(files, Migration.all) {
            #expect(try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) == migration.sql)
        }
    }

    @Test func statementsEndWhereALineEndsInASemicolon() throws {
        let text = "SELECT ';' AS a, -- not an end; of it\n  'x;y' AS b\n;\n  -- gone;\nSELECT 2;  \n\n"
        #expect(
            try Migration(number: 1, name: "a", text: text).statements(for: .sqlite) == [
                "SELECT ';' AS a, -- not an end; of it\n  'x;y' AS b\n", "SELECT 2",
            ])
        #expect(throws: StorageFault.self) {
            try Migration(number: 1, name: "a", text: "SELECT 1;\nSELECT 2\n").statements(for: .sqlite)
        }
    }

    @Test(arguments: Engine.available)
    func twoStatementsInOneAreRefused(engine: Engine) async throws {
        try await engine.fresh { fresh in
            await #expect(throws: StorageFault.self) {
                try await fresh.run("CREATE TABLE a (id BIGINT); CREATE TABLE b (id BIGINT)")
            }
            try await fresh.run("CREATE TABLE a (id BIGINT)")
        }
    }
}
