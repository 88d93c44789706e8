import Outreach
import Storage
import Support

/// Reservations and their charges, as the stages make them: many in one transaction, or one.
enum LedgerRow {
    static let benchmark = Benchmark(name: "ledger-sqlite") { scale in
        var findings: [Finding] = []
        for batch: Int64 in [80, 1] {
            findings.append(try await measure(batch, scale))
        }
        return findings
    }

    private static func measure(_ batch: Int64, _ scale: Scale) async throws -> Finding {
        let turns = scale.size(20, quick: 2)
        let rounds = batch == 1 ? scale.size(100, quick: 10) : scale.size(20, quick: 2)
        return try await World.on(credits: 100_000_000) { product in
            try await World.on(credits: 100_000_000) { other in
                for world in [product, other] { try await Crowd.ways(Int(batch), in: world) }
                let floor = try SQLiteLedgerFloor(path: other.fresh.path)
                try await Self.pairs(1...batch, in: product)
                var contest = Contest()
                try await contest.run(turns: turns, units: Int(batch) * rounds) {
                    for _ in 0..<rounds { try await Self.pairs(1...batch, in: product) }
                } floor: {
                    for _ in 0..<rounds { try floor.pairs(1...batch, at: World.morning) }
                }
                let what = batch == 1 ? "one by one" : "batches of \(batch)"
                return contest.finding(
                    "ledger-sqlite-\(batch == 1 ? "single" : "batch")",
                    "reserve and charge, \(what), against SQLite's C API, same row writes", unit: "pairs/s",
                    target: .ratio(atLeast: 0.5))
            }
        }
    }

    /// Reserves for these drafts in one transaction, and charges in the next.
    static func pairs(_ drafts: ClosedRange<Int64>, in world: World) async throws {
        let now = World.morning
        try await world.database.write { connection in
            for draft in drafts {
                try connection.reserve(2, for: spending(draft), by: .stage("Dispatcher"), at: now)
            }
        }
        try await world.database.write { connection in
            for draft in drafts {
                try connection.capture(.send, of: DraftID(draft), on: now, by: .stage("Dispatcher"), at: now)
            }
        }
    }

    static func spending(_ draft: Int64) -> Spending {
        Spending(
            .send, draft: DraftID(draft), enrollment: EnrollmentID(draft), member: MemberID(1), sequence: SequenceID(1),
            priceList: 1, period: CreditPeriod(day: World.morning, month: World.morning))
    }
}
