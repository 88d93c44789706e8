import Outreach
import Storage
import Support

/// A tick that finds nothing due.
enum IdleTickRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("idle-tick", on: engine) { [try await measure(engine, $0)] }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> Finding {
        let many = scale.size(1_000_000, quick: 50_000)
        let few = scale.size(10_000, quick: 500)
        let turns = scale.size(200, quick: 10)
        let ticks = 5
        return try await World.on(engine) { crowded in
            try await World.on(engine) { quiet in
                for (world, count) in [(crowded, many), (quiet, few)] {
                    try await world.furnish()
                    try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
                    for _ in 0..<10 { try await world.tick() }
                }
                var contest = Contest()
                try await contest.run(turns: turns, units: ticks) {
                    for _ in 0..<ticks { try await crowded.tick() }
                } floor: {
                    for _ in 0..<ticks { try await quiet.tick() }
                }
                return Finding(
                    "idle-tick-\(engine)", "an idle tick with \(many) enrolled, against \(few)",
                    product: 1e6 / contest.product.median, floor: 1e6 / contest.floor.median, unit: "µs",
                    target: .ratio(atMost: 1.3))
            }
        }
    }
}
