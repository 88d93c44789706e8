import Outreach
import Storage
import Support

/// Due steps become drafts, a hundred at a time.
enum EmissionRow {
    static let batch = 100
    /// Batches that are not measured: every connection of the pool prepares its statements once.
    static let warmUp = 16

    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("emit", on: engine) { [try await measure(engine, $0)] }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> Finding {
        let turns = scale.size(30, quick: 4)
        let batches = scale.size(10, quick: 2)
        let due = (turns * batches + warmUp) * batch
        return try await World.on(engine, credits: 0) { product in
            try await World.on(engine, credits: 0) { floor in
                for world in [product, floor] {
                    try await world.furnish()
                    try await Crowd.enroll(due, in: world, due: .at(World.morning))
                }
                try await emit(warmUp, in: product)
                var contest = Contest()
                switch engine {
                case .sqlite: try await contest.run(product, sqlite: floor, turns: turns, batches: batches)
                case .postgres: try await contest.run(product, postgres: floor, turns: turns, batches: batches)
                }
                let less = engine == .sqlite ? 0.4 : 0.6
                let against = engine == .sqlite ? "SQLite's C API, same row writes" : "bare libpq, same statements"
                return contest.finding(
                    "emit-\(engine)", "due steps emitted, batches of \(batch), against \(against)", unit: "drafts/s",
                    target: .ratio(atLeast: less))
            }
        }
    }

    /// Emits `batches` full batches as the Scheduler does.
    static func emit(_ batches: Int, in world: World) async throws {
        for _ in 0..<batches {
            let drafts = try await world.database.write { try $0.emitDueSteps(at: World.morning, limit: batch) }
            guard drafts.count == batch else { throw StorageFault.sql("\(drafts.count) drafts emitted, not \(batch)") }
        }
    }
}

extension Contest {
    fileprivate mutating func run(_ world: World, sqlite other: World, turns: Int, batches: Int) async throws {
        let floor = try SQLiteFloor(path: other.fresh.path)
        let due = try await other.database.read { connection in
            try connection.rows("SELECT id FROM enrollment WHERE next_at IS NOT NULL ORDER BY id").map {
                try $0.int("id")
            }
        }
        var rest = due[...]
        func emitBatch() throws {
            try floor.emit(rest.prefix(EmissionRow.batch), at: World.morning)
            rest = rest.dropFirst(EmissionRow.batch)
        }
        try emitBatch()
        try await run(turns: turns, units: batches * EmissionRow.batch) {
            try await EmissionRow.emit(batches, in: world)
        } floor: {
            for _ in 0..<batches { try emitBatch() }
        }
    }

    fileprivate mutating func run(_ world: World, postgres other: World, turns: Int, batches: Int) async throws {
        let texts = try await other.database.write { connection in
            let transcript = Transcript(connection)
            _ = try transcript.emitDueSteps(at: World.morning, limit: EmissionRow.batch)
            return transcript.texts
        }
        let floor = try PostgresFloor(url: other.fresh.url, texts: texts, batch: EmissionRow.batch)
        try await run(turns: turns, units: batches * EmissionRow.batch) {
            try await EmissionRow.emit(batches, in: world)
        } floor: {
            for _ in 0..<batches { _ = try floor.emit(at: World.morning) }
        }
    }
}
