import Storage
import Support
import Testing

/// Many at once, and still nothing that must never be untrue.
@Suite struct Races {
    @Test(arguments: Engine.available)
    func aLimitIsReachedExactly(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.run("CREATE TABLE cap (id BIGINT PRIMARY KEY, used BIGINT NOT NULL, most BIGINT NOT NULL)")
            try await fresh.run("INSERT INTO cap (id, used, most) VALUES (1, 0, 120)")
            let other = try await openDatabase(url: fresh.url)
            let won = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    let database = number % 2 == 0 ? fresh.database : other
                    group.addTask {
                        let claim: SQL = "UPDATE cap SET used = used + 1 WHERE id = 1 AND used < most RETURNING used"
                        return try await database.write { try $0.row(claim) != nil }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            await other.close()
            #expect(won == 120)
            #expect(try await fresh.database.read { try $0.row("SELECT used FROM cap")?.int("used") } == 120)
        }
    }

    @Test(arguments: Engine.available)
    func nobodyClaimsWhatAnotherHas(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.run("CREATE TABLE work (id BIGINT PRIMARY KEY, holder BIGINT)")
            try await fresh.database.write { connection in
                _ = try connection.insert(
                    into: "work", columns: ["id"], rows: (0..<500).map { [.integer($0)] })
            }
            let other = try await openDatabase(url: fresh.url)
            let claimed = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for holder in 0..<8 {
                    let database = holder % 2 == 0 ? fresh.database : other
                    group.addTask { try await claimAll(from: database, for: holder) }
                }
                return try await group.reduce(into: [Int64]()) { $0 += $1 }
            }
            await other.close()
            #expect(claimed.count == 500)
            #expect(Set(claimed).count == 500)
        }
    }

    @Test(arguments: Engine.available)
    func aCommitWakesWhoListensHereAndElsewhere(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            let other = try await openDatabase(url: fresh.url)
            let here = fresh.database.changes()
            let elsewhere = other.changes()
            // The waits end only if somebody rings; a bell that was rung before is as good.
            async let heardHere: Void = { for await _ in here { return } }()
            async let heardElsewhere: Void = { for await _ in elsewhere { return } }()
            try await fresh.run("INSERT INTO word (id, text) VALUES (1, 'one')")
            _ = await (heardHere, heardElsewhere)

            async let heardAgain: Void = { for await _ in here { return } }()
            _ = try await other.write { try $0.run("INSERT INTO word (id, text) VALUES (2, 'two')") }
            _ = await heardAgain
            await other.close()
        }
    }
}

/// Claims 7 at a time until there is nothing left.
private func claimAll(from database: any Database, for holder: Int) async throws -> [Int64] {
    var mine: [Int64] = []
    while true {
        let some = try await database.write { connection in
            try connection.rows(
                """
                UPDATE work SET holder = \(holder) WHERE id IN (
                    SELECT id FROM work WHERE holder IS NULL ORDER BY id LIMIT 7 \(connection.dialect.skipLocked))
                RETURNING id
                """
            ).map { try $0.int("id") }
        }
        if some.isEmpty { return mine }
        mine += some
    }
}
