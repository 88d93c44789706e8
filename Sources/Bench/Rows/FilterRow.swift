import Outreach
import Storage
import Support

/// A list of 50 by each field that has an index costs the same however many drafts there are.
enum FilterRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("filter-million", on: engine) { try await measure(engine, $0) }
    }

    private static let filters = [
        ("state", "state:waiting"), ("sequence", "sequence:small"), ("sequence-large", "sequence:backend-q3"),
        ("email", "contact.email:kim7@example.org"), ("leaves", "leaves<2026-11-24T09:10:00Z"),
    ]

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let many = scale.size(1_000_000, quick: 20_000)
        let few = scale.size(10_000, quick: 2_000)
        let turns = scale.size(40, quick: 5)
        return try await World.on(engine, credits: 0) { crowded in
            try await World.on(engine, credits: 0) { quiet in
                for (world, count) in [(crowded, many), (quiet, few)] {
                    try await world.furnish()
                    try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
                    try await Crowd.scatter(in: world)
                }
                let dates = FilterDates(zone: ZoneName("Europe/Berlin"), zones: crowded.desk.zones)
                var findings: [Finding] = []
                for (name, text) in filters {
                    let filter = try DraftFilter(text, dates: dates)
                    var contest = Contest()
                    try await contest.run(turns: turns, units: 5) {
                        for _ in 0..<5 { try await list(filter, crowded) }
                    } floor: {
                        for _ in 0..<5 { try await list(filter, quiet) }
                    }
                    findings.append(
                        Finding(
                            "filter-\(engine)-\(name)", "50 of \(many) drafts by \(text), against \(few)",
                            product: 1e3 / contest.product.median, floor: 1e3 / contest.floor.median, unit: "ms",
                            target: .ratio(atMost: 1.5)))
                }
                return findings
            }
        }
    }

    private static func list(_ filter: DraftFilter, _ world: World) async throws {
        let lines = try await world.database.read { connection in
            let found = try connection.drafts(
                matching: filter, seenBy: world.ana.id, at: World.morning, bound: SearchBound(found: 50))
            return try connection.draftLines(found.places).count
        }
        guard lines > 0 else { throw StorageFault.sql("nothing matches") }
    }
}
