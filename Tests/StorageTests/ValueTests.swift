import Support
import Testing

@testable import Storage

/// What goes into an engine comes out again, the same on all of them.
@Suite struct Values {
    @Test(arguments: Engine.available)
    func parametersAreBoundByNumberNotByAppearance(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            try await fresh.run("INSERT INTO word (id, text) VALUES (\(7), \("seven"))")
            // The inner part is renumbered behind the outer's parameters but stands before one of them.
            let part: SQL = "text = \("seven")"
            let found = try await fresh.database.read {
                try $0.row("SELECT id FROM word WHERE id = \(7) AND \(part) AND id < \(8)")?.int("id")
            }
            #expect(found == 7)
            let backwards = SQL(
                text: "SELECT text FROM word WHERE id = $2 AND text = $1", values: [.text("seven"), .integer(7)])
            let swapped = try await fresh.database.read {
                try $0.row(backwards)?.text("text")
            }
            #expect(swapped == "seven")
        }
    }

    @Test(arguments: Engine.available)
    func everyValueComesBack(engine: Engine) async throws {
        let long = String(repeating: "long ", count: 200_000)
        let texts = ["", "Zoë, 郭, 🧑🏽‍🚀", "a'b\"c\\d", "line\nline\ttab", "e\u{301}", long]
        let numbers: [Int64] = [0, -1, 255, .max, .min, 1 << 32, -(1 << 53) - 1]
        try await engine.fresh { fresh in
            try await fresh.run("CREATE TABLE thing (id BIGINT PRIMARY KEY, text TEXT, number BIGINT)")
            for (id, text) in texts.enumerated() {
                try await fresh.run("INSERT INTO thing (id, text) VALUES (\(id), \(text))")
            }
            for (id, number) in numbers.enumerated() {
                try await fresh.run("INSERT INTO thing (id, number) VALUES (\(100 + id), \(number))")
            }
            let all: SQL = "SELECT text, number FROM thing ORDER BY id LIMIT 99"
            let rows = try await fresh.database.read { try $0.rows(all) }
            #expect(try rows.prefix(texts.count).map { try $0.optionalText("text") } == texts)
            #expect(try rows.dropFirst(texts.count).map { try $0.optionalInt("number") } == numbers)
            #expect(try rows[0].optionalInt("number") == nil)
        }
    }

    @Test(arguments: Engine.available)
    func nullFitsWhereverAValueDid(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.run("CREATE TABLE thing (id BIGINT PRIMARY KEY, text TEXT, number BIGINT)")
            let values: [(text: String?, number: Int64?)] = [(nil, nil), ("a", nil), (nil, 2), ("b", 3), (nil, nil)]
            for (id, value) in values.enumerated() {
                // One text, whose parameters are NULL the first time it is prepared.
                try await fresh.run(
                    "INSERT INTO thing (id, text, number) VALUES (\(id), \(value.text), \(value.number))")
                try await fresh.run(
                    "INSERT INTO thing (id, text, number) SELECT \(id + 10), \(value.text), \(value.number)")
            }
            let all: SQL = "SELECT text, number FROM thing ORDER BY id LIMIT 99"
            let rows = try await fresh.database.read { try $0.rows(all) }
            #expect(try rows.map { try $0.optionalText("text") } == values.map(\.text) + values.map(\.text))
            #expect(try rows.map { try $0.optionalInt("number") } == values.map(\.number) + values.map(\.number))
        }
    }

    @Test(arguments: Engine.available)
    func aTextWithNULIsRefused(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            await #expect(throws: StorageFault.self) {
                try await fresh.run("INSERT INTO word (id, text) VALUES (1, \("a\u{0}b"))")
            }
            #expect(try await fresh.words() == [])
        }
    }

    @Test(arguments: Engine.available)
    func whatIsNeitherNumberNorTextIsRefused(engine: Engine) async throws {
        try await engine.fresh { fresh in
            await #expect(throws: StorageFault.self) {
                try await fresh.database.read { try $0.row("SELECT CAST(1 AS REAL) / 3 AS third") }
            }
        }
    }

    @Test(arguments: Engine.available)
    func returningTellsTheRows(engine: Engine) async throws {
        try await engine.fresh { fresh in
            let identity = fresh.database.dialect.identity
            try await fresh.run(SQL(text: "CREATE TABLE item (id \(identity), name TEXT)", values: []))
            let ids = try await fresh.database.write { connection in
                try connection.rows("INSERT INTO item (name) VALUES ('a'), ('b') RETURNING id").map { try $0.int("id") }
            }
            #expect(ids.sorted() == [1, 2])
            let changed = try await fresh.database.write {
                try $0.row("UPDATE item SET name = 'c' WHERE id = \(2) RETURNING id, name")?.text("name")
            }
            #expect(changed == "c")
        }
    }

    @Test(arguments: Engine.available, [0, 1, 2, 99, 100, 101, 250, 2_000])
    func manyRowsAreInsertedOnce(engine: Engine, count: Int) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            let returned = try await fresh.database.write { connection in
                try connection.insert(
                    into: "word", columns: ["id", "text"],
                    rows: (0..<count).map { [.integer(Int64($0)), $0 % 2 == 0 ? .null : .text("w\($0)")] },
                    returning: "id"
                ).map { try $0.int("id") }
            }
            #expect(returned.sorted() == (0..<count).map(Int64.init))
            let sum = try await fresh.database.read {
                try $0.row("SELECT COUNT(*) AS n, COUNT(text) AS texts FROM word")
            }
            #expect(try sum?.int("n") == Int64(count))
            #expect(try sum?.int("texts") == Int64(count / 2))
        }
    }

    @Test(arguments: Engine.available)
    func runTellsHowManyRowsChanged(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await fresh.makeWords()
            #expect(try await fresh.run("INSERT INTO word (id, text) VALUES (1, 'a'), (2, 'b'), (3, 'c')") == 3)
            #expect(try await fresh.run("UPDATE word SET text = 'd' WHERE id > 1") == 2)
            #expect(try await fresh.run("CREATE TABLE other (id BIGINT)") == 0)
            #expect(try await fresh.run("SELECT id FROM word") == 0)
            #expect(try await fresh.run("DELETE FROM word WHERE id = 99") == 0)
        }
    }
}
