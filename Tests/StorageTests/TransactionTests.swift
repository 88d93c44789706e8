import Outreach
import Storage
import Support
import Testing

@Suite struct Transactions {
    struct Enough: Error {}

    @Test(arguments: Engine.available)
    func workThatThrowsChangesNothing(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            await #expect(throws: Enough.self) {
                try await fresh.database.write { connection in
                    try connection.run("INSERT INTO word (id, text) VALUES (1, 'one')")
                    throw Enough()
                }
            }
            #expect(try await fresh.words() == [])
        }
    }

    @Test(arguments: Engine.available)
    func whoThrowsAmongManyThrowsAlone(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            let database = fresh.database
            let threw = await withTaskGroup(of: Int?.self) { group in
                for id in 0..<200 {
                    group.addTask {
                        do {
                            try await database.write { connection in
                                try connection.run("INSERT INTO word (id, text) VALUES (\(id), \("w\(id)"))")
                                if id % 3 == 0 { throw Enough() }
                            }
                            return nil
                        } catch {
                            return error is Enough ? id : -1
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { if let id = $1 { $0.append(id) } }
            }
            #expect(threw.sorted() == (0..<200).filter { $0 % 3 == 0 })
            #expect(try await fresh.words() == (0..<200).filter { $0 % 3 != 0 }.map { "w\($0)" })
        }
    }

    @Test(arguments: Engine.available)
    func aFaultThatTheWorkKeepsSilentAboutIsStillThrown(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            await #expect(throws: StorageFault.self) {
                try await fresh.database.write { connection in
                    try connection.run("INSERT INTO word (id, text) VALUES (1, 'one')")
                    _ = try? connection.run("INSERT INTO word (id, text) VALUES (1, 'again')")
                    _ = try? connection.run("INSERT INTO word (id, text) VALUES (2, 'two')")
                }
            }
            #expect(try await fresh.words() == [])
        }
    }

    @Test(arguments: Engine.available)
    func aReaderCannotWrite(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            await #expect(throws: StorageFault.self) {
                try await fresh.database.read { try $0.run("INSERT INTO word (id, text) VALUES (1, 'one')") }
            }
            #expect(try await fresh.words() == [])
        }
    }

    @Test(arguments: Engine.available)
    func aReaderSeesOneMoment(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            let database = fresh.database
            let (began, begin) = AsyncStream.makeStream(of: Void.self)
            let gate = Gate()
            async let seen = database.read { connection in
                let before = try connection.row("SELECT COUNT(*) AS n FROM word")?.int("n")
                begin.yield()
                gate.wait()
                return [before, try connection.row("SELECT COUNT(*) AS n FROM word")?.int("n")]
            }
            for await _ in began { break }
            try await fresh.run("INSERT INTO word (id, text) VALUES (1, 'one')")
            gate.open()
            #expect(try await seen == [0, 0])
            #expect(try await fresh.words() == ["one"])
        }
    }

    @Test(arguments: Engine.available)
    func constraintsSayTheirNames(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.run(
                """
                CREATE TABLE purse (
                    id BIGINT PRIMARY KEY, owner TEXT NOT NULL, balance BIGINT NOT NULL,
                    CONSTRAINT balance_not_negative CHECK (balance >= 0))
                """)
            try await fresh.run("INSERT INTO purse (id, owner, balance) VALUES (1, 'ana', 5)")
            let overdrawn = try await fresh.fault("UPDATE purse SET balance = balance - 6")
            #expect(overdrawn == .constraint("balance_not_negative"))
            let twice = try await fresh.fault("INSERT INTO purse (id, owner, balance) VALUES (1, 'ben', 5)")
            #expect(twice == .constraint(engine == .sqlite ? "purse.id" : "purse_pkey"))
            guard case .constraint = try await fresh.fault("UPDATE purse SET owner = NULL") else {
                Issue.record("NOT NULL is a constraint")
                return
            }
            guard case .sql = try await fresh.fault("SELECT nothing FROM nowhere") else {
                Issue.record("a wrong statement is our fault")
                return
            }
        }
    }

    @Test(arguments: Engine.available)
    func aClosedDatabaseRefuses(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            await fresh.database.close()
            await #expect(throws: StorageFault.unavailable("the database is closed")) { try await fresh.words() }
            await #expect(throws: StorageFault.unavailable("the database is closed")) {
                try await fresh.run("DELETE FROM word")
            }
            for await _ in fresh.database.changes() { Issue.record("a closed database changes nothing") }
            await fresh.database.close()
        }
    }
}
