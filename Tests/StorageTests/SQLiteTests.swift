import Foundation
import Support
import Testing

@testable import Storage

/// What only SQLite has: a file, its locks and its disk.
@Suite struct SQLiteOnly {
    @Test func commitsSurviveAPowerCut() async throws {
        try await Engine.sqlite.fresh { fresh in
            try await fresh.makeWords()
            let found = try await fresh.database.write { connection in
                [
                    try connection.row("PRAGMA synchronous")?.int("synchronous"),
                    try connection.row("PRAGMA foreign_keys")?.int("foreign_keys"),
                    try connection.row("PRAGMA temp_store")?.int("temp_store"),
                ]
            }
            #expect(found == [2, 1, 2])
            let mode = try await fresh.database.read { try $0.row("PRAGMA journal_mode")?.text("journal_mode") }
            #expect(mode == "wal")
        }
    }

    @Test func theFileIsItsOwnersAlone() async throws {
        try await Engine.sqlite.fresh { fresh in
            try await fresh.makeWords()
            func mode(_ path: String) throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            }
            #expect(try mode(fresh.path) == 0o600)
            #expect(try mode(fresh.path + "-wal") == 0o600)
            #expect(try mode((fresh.path as NSString).deletingLastPathComponent) == 0o700)
        }
    }

    @Test func aLockedFileIsBusyAndThenIsNot() async throws {
        try await Engine.sqlite.fresh { fresh in
            try await fresh.makeWords()
            let other = try SQLiteDatabase(path: fresh.path, patience: 0.02)
            let (began, begin) = AsyncStream.makeStream(of: Void.self)
            let gate = Gate()
            let database = fresh.database
            async let held = database.write { connection in
                begin.yield()
                gate.wait()
                return try connection.run("INSERT INTO word (id, text) VALUES (1, 'one')")
            }
            for await _ in began { break }
            await #expect(throws: StorageFault.busy("another process has been writing for 0.02 s")) {
                try await other.write { try $0.run("INSERT INTO word (id, text) VALUES (2, 'two')") }
            }
            gate.open()
            #expect(try await held == 1)
            _ = try await other.write { try $0.run("INSERT INTO word (id, text) VALUES (3, 'three')") }
            await other.close()
            #expect(try await fresh.words() == ["one", "three"])
        }
    }

    @Test func aFullDiskChangesNothing() async throws {
        try await Engine.sqlite.fresh { fresh in
            try await fresh.makeWords()
            // SQLite's own limit on the file's pages fails like a full disk does.
            let pages = try await fresh.database.write { try $0.row("PRAGMA page_count")?.int("page_count") ?? 0 }
            func limit(_ count: Int64) async throws {
                let pragma = SQL(stringLiteral: "PRAGMA max_page_count = \(count)")
                _ = try await fresh.database.write { try $0.rows(pragma) }
            }
            try await limit(pages + 3)
            let large = String(repeating: "x", count: 50_000)
            let fault = try await fresh.fault("INSERT INTO word (id, text) VALUES (1, 'small'), (2, \(large))")
            #expect(fault == .full("database or disk is full"))
            #expect(try await fresh.words() == [])
            // Work that swallows the fault must not go on outside the transaction that SQLite gave up.
            await #expect(throws: StorageFault.full("database or disk is full")) {
                try await fresh.database.write { connection in
                    _ = try? connection.run("INSERT INTO word (id, text) VALUES (2, \(large))")
                    _ = try? connection.run("INSERT INTO word (id, text) VALUES (3, 'stray')")
                }
            }
            #expect(try await fresh.words() == [])
            try await limit(1_000_000)
            try await fresh.run("INSERT INTO word (id, text) VALUES (2, \(large))")
            #expect(try await fresh.words() == [large])
        }
    }

    @Test func aFullDiskInAGroupIsToldToEachWhoLost() async throws {
        try await Engine.sqlite.fresh { fresh in
            try await fresh.makeWords()
            let pragma = SQL(stringLiteral: "PRAGMA max_page_count = 12")
            _ = try await fresh.database.write { try $0.rows(pragma) }
            let text = String(repeating: "y", count: 3_000)
            let database = fresh.database
            let kept = await withTaskGroup(of: Bool.self) { group in
                for id in 0..<60 {
                    group.addTask {
                        let insert: SQL = "INSERT INTO word (id, text) VALUES (\(id), \(text))"
                        return (try? await database.write { try $0.run(insert) }) == 1
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(kept < 60)
            // Whoever was told "done" is there, and nobody else.
            #expect(try await fresh.words().count == kept)
        }
    }

    @Test func whatIsNoDatabaseIsDamaged() async throws {
        try await Engine.sqlite.fresh { fresh in
            let path = fresh.path + ".txt"
            try Data(String(repeating: "not a database ", count: 1_000).utf8).write(to: URL(fileURLWithPath: path))
            #expect(throws: StorageFault.damaged("file is not a database")) { try SQLiteDatabase(path: path) }
            let folder = (path as NSString).deletingLastPathComponent
            #expect(throws: StorageFault.self) { try SQLiteDatabase(path: folder) }
        }
    }
}
