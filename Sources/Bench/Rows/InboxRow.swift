import Child
import Foundation
import Outreach
import Storage
import Support

/// `countersign inbox`, from the start of the process to its end.
enum InboxRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("inbox", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let many = scale.size(100_000, quick: 5_000)
        let few = scale.size(1_000, quick: 100)
        let turns = scale.size(60, quick: 6)
        let program = try Program.countersign.path()
        return try await World.on(engine) { crowded in
            try await World.on(engine) { quiet in
                for (world, count) in [(crowded, many), (quiet, few)] {
                    try await world.furnish()
                    try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
                    try await Crowd.letWait(in: world)
                    try run(program, ["inbox", "--limit", "50"], world)
                }
                var times: (many: [Double], few: [Double], start: [Double]) = ([], [], [])
                for _ in 0..<turns {
                    times.many.append(
                        try await seconds { try run(program, ["inbox", "--limit", "50"], crowded) } * 1_000)
                    times.few.append(try await seconds { try run(program, ["inbox", "--limit", "50"], quiet) } * 1_000)
                    times.start.append(try await seconds { try start(program) } * 1_000)
                }
                let name = "inbox-\(engine)"
                return [
                    Finding(
                        name, "inbox --limit 50 with \(many) waiting, start to exit, against reading its arguments",
                        product: times.many.median, floor: times.start.median, unit: "ms", target: .product(atMost: 60)),
                    Finding(
                        "\(name)-flat", "the same against \(few) waiting", product: times.many.median,
                        floor: times.few.median, unit: "ms", target: .ratio(atMost: 1.2)),
                ]
            }
        }
    }

    /// The floor: the same executable loads, refuses an option that nobody knows, and ends.
    static func start(_ program: String) throws {
        try Child(program, ["--no-such-option"], environment: [:], input: .null, output: .null, error: .null).wait()
    }

    private static func run(_ program: String, _ arguments: [String], _ world: World) throws {
        let environment = ["COUNTERSIGN_DATABASE": world.fresh.url, "COUNTERSIGN_MEMBER": "ana@nordlicht.example"]
        let ending = try Child(
            program, arguments, environment: environment, input: .null, output: .null, error: .null
        ).wait()
        guard ending == .exit(0) else { throw BadEnding(program: program, arguments: arguments, ending: ending) }
    }
}
