import Contract
import Outreach
import Storage
import Support
import Workflow

/// A sequence with many people on their way is paused while somebody else writes.
enum PauseRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("pause", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let count = scale.size(100_000, quick: 5_000)
        return try await World.on(engine, credits: 0) { world in
            try await world.furnish()
            try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
            let sweeper = Sweeper(world.desk)
            let writer = Task { try await longestWrite(in: world) }
            let time = try await seconds {
                try await world.ask(PauseSequence(sequence: "backend-q3"))
                while try await sweeper.nextTime() != nil { _ = try await sweeper.claim(atMost: 1) }
            }
            writer.cancel()
            let stall = try await writer.value
            let left = try await world.database.read { connection in
                try connection.rows("SELECT COUNT(*) AS n FROM enrollment WHERE held_because IS NULL")[0].int("n")
            }
            guard left == 0 else { throw StorageFault.sql("\(left) were not held") }
            return [
                Finding(
                    "pause-\(engine)", "a sequence paused, \(count) live, until the last of them stands still",
                    product: time, unit: "s", target: .product(atMost: 2)),
                Finding(
                    "pause-stall-\(engine)", "the longest that another writer waited meanwhile", product: stall * 1_000,
                    unit: "ms", target: .product(atMost: 100)),
            ]
        }
    }

    /// Writes one row after the other until it is cancelled; the longest that one took, in seconds.
    private static func longestWrite(in world: World) async throws -> Double {
        var longest = 0.0
        while !Task.isCancelled {
            let time = try await seconds {
                _ = try await world.database.write { connection in
                    try connection.record("bench", by: .stage("bench"), at: World.morning)
                }
            }
            longest = max(longest, time)
        }
        return longest
    }
}
