import Foundation
import Outreach
import Providers
import Storage
import Support

/// From the instant a step is due until the Writer of a running `serve` has claimed its draft.
enum ClaimRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("claim", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let steps = scale.size(500, quick: 40)
        // Far enough apart that each is a wake-up of its own, and never in step with anything that runs by the clock.
        let pace: Int64 = 29_713
        let model = try await DemoEndpoint()
        defer { model.stop() }
        return try await World.on(engine, credits: steps * 10) { world in
            let clock = SystemClock()
            try await world.furnish()
            let serving = try Serving(world, model: model, now: clock.now)
            try await serving.isUp(in: world)
            let first = clock.now + .seconds(2)
            try await Crowd.enroll(steps, in: world, due: .every(pace, from: first))
            let found = try await eventually("\(steps) drafts are claimed", every: .milliseconds(500), limit: 120) {
                let delays = try await delays(in: world)
                return delays.count == steps ? delays : nil
            }
            serving.child.end(SIGTERM)
            let commit = try await commit(in: world, scale)
            let name = "claim-\(engine)"
            return [
                Finding(
                    "\(name)-p50", "due → claimed by the writer of serve, \(steps) steps, against one durable commit",
                    product: found.quantile(0.5), floor: commit, unit: "ms", target: .product(atMost: 5)),
                Finding(
                    "\(name)-p99", "the slowest hundredth", product: found.quantile(0.99), floor: commit, unit: "ms",
                    target: .product(atMost: 25)),
            ]
        }
    }

    /// Milliseconds from each draft's planned instant to the event of its first claim.
    private static func delays(in world: World) async throws -> [Double] {
        try await world.database.read { connection in
            try connection.rows(
                """
                SELECT MIN(event.at) - MIN(draft.target_at) AS delay FROM draft JOIN event ON event.draft_id = draft.id
                WHERE event.name = 'claimed' AND event.actor = 'Writer' GROUP BY draft.id
                """
            ).map { Double(try $0.int("delay")) / 1_000 }
        }
    }

    /// Milliseconds of one small transaction of this engine, the median of many.
    private static func commit(in world: World, _ scale: Scale) async throws -> Double {
        var times: [Double] = []
        for turn in 0..<scale.size(200, quick: 20) {
            times.append(
                try await seconds {
                    try await world.database.write { connection in
                        _ = try connection.run("UPDATE contact SET notes = \("turn \(turn)") WHERE id = 1")
                    }
                } * 1_000)
        }
        return times.median
    }
}
