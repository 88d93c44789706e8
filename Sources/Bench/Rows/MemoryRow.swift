import Foundation
import Outreach
import Providers
import Storage
import Support

/// Resident memory of a `serve` through which many drafts pass.
enum MemoryRow {
    static let benchmark = Benchmark(name: "memory") { [try await measure($0)] }

    private static func measure(_ scale: Scale) async throws -> Finding {
        let drafts = scale.size(100_000, quick: 2_000)
        let model = try await DemoEndpoint()
        defer { model.stop() }
        return try await World.on(.sqlite, credits: drafts * 10) { world in
            let clock = SystemClock()
            try await world.furnish()
            try await Crowd.enroll(drafts, in: world, due: .at(clock.now))
            let serving = try Serving(world, model: model, now: clock.now)
            try await serving.isUp(in: world)
            var curve: [(passed: Int, megabytes: Double)] = []
            func note(_ passed: Int) {
                guard let resident = serving.child.resident else { return }
                curve.append((passed, Double(resident) / 1_024))
                Progress.say("  \(passed) drafts passed, \(resident / 1_024) MB resident")
            }
            note(0)
            let time = try await seconds {
                for quarter in 1...4 {
                    let goal = drafts * quarter / 4
                    try await eventually("\(goal) drafts passed", every: .milliseconds(500), limit: 1_800) {
                        try await passed(in: world) >= goal ? true : nil
                    }
                    note(goal)
                }
            }
            serving.child.end(SIGTERM)
            guard curve.count == 5 else { throw NeverHappened(what: "serve stays up", seconds: time) }
            let line = curve.map { "\($0.passed * 100 / drafts) %: \(Int($0.megabytes.rounded()))" }
                .joined(separator: ", ")
            return Finding(
                "memory", "resident memory of serve after \(drafts) drafts, against after a quarter of them",
                product: curve[4].megabytes, floor: curve[1].megabytes, unit: "MB", target: .ratio(atMost: 1.2),
                note: "MB at \(line); \(Int(Double(drafts) / time)) drafts/s")
        }
    }

    private static func passed(in world: World) async throws -> Int {
        try await world.database.read { connection in
            // A draft that waits has its one decision; ids of decisions have no gaps while nothing else decides.
            Int(try connection.row("SELECT COALESCE(MAX(id), 0) AS n FROM decision")?.int("n") ?? 0)
        }
    }
}
