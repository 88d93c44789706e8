import Storage
import Support
import Testing

@Suite struct Transactions {
    @Test(arguments: Engine.available)
    func whatIsCommittedIsRead(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.run("CREATE TABLE word (id BIGINT PRIMARY KEY, text TEXT)")
            let changed = try await fresh.database.write {
                try $0.run("INSERT INTO word (id, text) VALUES (1, 'one'), (2, 'two')")
            }
            #expect(changed == 2)
            #expect(try await fresh.words() == ["one", "two"])
        }
    }

    @Test(arguments: Engine.available)
    func workThatThrowsChangesNothing(engine: Engine) async throws {
        struct Enough: Error {}
        try await engine.fresh { fresh in
            try await fresh.run("CREATE TABLE word (id BIGINT PRIMARY KEY, text TEXT)")
            await #expect(throws: Enough.self) {
                try await fresh.database.write { connection in
                    try connection.run("INSERT INTO word (id, text) VALUES (1, 'one')")
                    throw Enough()
                }
            }
            #expect(try await fresh.words() == [])
        }
    }
}

extension FreshDatabase {
    @discardableResult
    func run(_ sql: SQL) async throws -> Int { try await database.write { try $0.run(sql) } }

    func words() async throws -> [String] {
        try await database.read { try $0.rows("SELECT text FROM word ORDER BY id LIMIT 1000").map { try $0.text("text") } }
    }
}
