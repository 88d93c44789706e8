import Foundation
import Outreach
import Providers
import Storage
import Support

/// From SIGKILL of a `serve` with work in hand, restarted at once, until that work is claimed again.
enum RestartRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("restart", on: engine) { [try await measure(engine, $0)] }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> Finding {
        let drafts = 64
        let rounds = scale.size(7, quick: 2)
        // Nothing is answered while this runs, so that what is in hand stays so.
        let model = try await DemoEndpoint(delay: 30_000)
        defer { model.stop() }
        var times: [Double] = []
        for _ in 0..<rounds {
            times.append(
                try await World.on(engine, credits: drafts * 10) { world in
                    let clock = SystemClock()
                    try await world.furnish()
                    try await Crowd.enroll(drafts, in: world, due: .at(clock.now))
                    let doomed = try Serving(world, model: model, now: clock.now)
                    try await eventually("\(drafts) drafts are claimed") {
                        try await claims(since: Instant(microseconds: 0), in: world).count == drafts ? true : nil
                    }
                    let killed = clock.now
                    doomed.child.end(SIGKILL)
                    let heir = try Serving(world, model: model, now: clock.now)
                    let again: [Instant] = try await eventually("they are claimed again") {
                        let found = try await claims(since: killed, in: world)
                        return found.count == drafts ? found : nil
                    }
                    heir.child.end(SIGKILL)
                    return Double(((again.max() ?? killed) - killed).microseconds) / 1_000
                })
        }
        let start = try await starting(scale)
        return Finding(
            "restart-\(engine)",
            "SIGKILL, restart → \(drafts) interrupted drafts are claimed again, against starting it",
            product: times.median, floor: start, unit: "ms", target: .product(atMost: 1_500),
            note: "the slowest of \(rounds): \(Int(times.max() ?? 0)) ms")
    }

    private static func claims(since: Instant, in world: World) async throws -> [Instant] {
        try await world.database.read { connection in
            try connection.rows(
                "SELECT at FROM event WHERE name = 'claimed' AND actor = 'Writer' AND at > \(since) ORDER BY id LIMIT 10000"
            ).map { try $0.instant("at") }
        }
    }

    private static func starting(_ scale: Scale) async throws -> Double {
        var times: [Double] = []
        for _ in 0..<scale.size(20, quick: 3) {
            times.append(
                try await seconds { try InboxRow.start(Program.countersign.path()) } * 1_000)
        }
        return times.median
    }
}
