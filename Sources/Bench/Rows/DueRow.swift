import Outreach
import Storage
import Support

/// Looking up what is due and emitting it must cost the same however many are enrolled.
enum DueRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("due", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let few = scale.size(10_000, quick: 1_000)
        var findings: [Finding] = []
        for many in [scale.size(100_000, quick: 5_000), scale.size(1_000_000, quick: 20_000)] {
            findings.append(try await measure(engine, scale, many: many, few: few))
        }
        return findings
    }

    private static func measure(_ engine: Engine, _ scale: Scale, many: Int, few: Int) async throws -> Finding {
        let turns = scale.size(20, quick: 4)
        let batches = scale.size(5, quick: 2)
        let due = (turns * batches + EmissionRow.warmUp) * EmissionRow.batch
        return try await World.on(engine, credits: 0) { crowded in
            try await World.on(engine, credits: 0) { quiet in
                for (world, count) in [(crowded, many), (quiet, few)] {
                    try await world.furnish()
                    try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
                    try await Crowd.enroll(due, in: world, due: .at(World.morning))
                    try await EmissionRow.emit(EmissionRow.warmUp, in: world)
                }
                var contest = Contest()
                try await contest.run(turns: turns, units: batches) {
                    try await lookUpAndEmit(batches, in: crowded)
                } floor: {
                    try await lookUpAndEmit(batches, in: quiet)
                }
                return Finding(
                    "due-\(engine)-\(many)",
                    "due look-up and \(EmissionRow.batch) emissions, \(many) live, against \(few)",
                    product: 1e6 / contest.product.median, floor: 1e6 / contest.floor.median, unit: "µs",
                    target: .ratio(atMost: 1.3))
            }
        }
    }

    private static func lookUpAndEmit(_ batches: Int, in world: World) async throws {
        for _ in 0..<batches {
            guard try await world.database.read({ try $0.nextDueAt() }) != nil else {
                throw StorageFault.sql("nothing is due")
            }
            try await EmissionRow.emit(1, in: world)
        }
    }
}
