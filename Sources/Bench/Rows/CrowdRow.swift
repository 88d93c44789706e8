import Outreach
import Storage
import Support

/// The cost of what is due must not grow with who is enrolled.
enum CrowdRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("crowd", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let crowd = scale.size(1_000_000, quick: 20_000)
        let turns = scale.size(20, quick: 4)
        let batches = scale.size(10, quick: 2)
        let due = (turns * batches + EmissionRow.warmUp) * EmissionRow.batch
        return try await World.on(engine, credits: 0) { crowded in
            try await World.on(engine, credits: 0) { empty in
                try await crowded.furnish()
                try await empty.furnish()
                try await Crowd.enroll(crowd, in: crowded, due: .at(World.morning + .hours(24 * 30)))
                try await Crowd.enroll(due, in: crowded, due: .at(World.morning))
                try await Crowd.enroll(due, in: empty, due: .at(World.morning))
                try await EmissionRow.emit(EmissionRow.warmUp, in: crowded)
                try await EmissionRow.emit(EmissionRow.warmUp, in: empty)
                var contest = Contest()
                try await contest.run(turns: turns, units: batches * EmissionRow.batch) {
                    try await EmissionRow.emit(batches, in: crowded)
                } floor: {
                    try await EmissionRow.emit(batches, in: empty)
                }
                return [
                    contest.finding(
                        "crowd-\(engine)", "the same with \(crowd) enrolled and not due, against none",
                        unit: "drafts/s",
                        target: .ratio(atLeast: 0.95))
                ]
            }
        }
    }
}
