import Child
import Foundation
import Outreach
import Storage
import Support

/// Eight processes that spend from one account on PostgreSQL.
enum HotAccountRow {
    private static let processes = 8

    static let benchmark = Benchmark("ledger", on: .postgres) { scale in
        let pairs = scale.size(1_000, quick: 50)
        return try await World.on(.postgres, credits: processes * pairs * 2) { world in
            try await Crowd.ways(processes, in: world)
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let time = try await seconds {
                let children = try (1...processes).map { number in
                    try Child(own, ["--spend", world.fresh.url, "--draft", String(number), "--pairs", String(pairs)])
                }
                for child in children {
                    let ending = await child.ended()
                    guard ending == .exit(0) else {
                        throw BadEnding(program: "bench", arguments: ["--spend"], ending: ending)
                    }
                }
            }
            let (balance, proof) = try await world.database.read {
                (try $0.creditBalance(), try $0.proveLedger(limit: 1).problems)
            }
            guard balance.available == 0, balance.held == 0, proof.isEmpty else {
                throw StorageFault.sql("\(balance.available) credits are left, \(proof)")
            }
            return [
                Finding(
                    "ledger-postgres-hot",
                    "\(processes) processes that reserve and charge from one account until it is empty",
                    product: Double(processes * pairs) / time, unit: "pairs/s",
                    note: "ends at exactly 0, and the ledger adds up")
            ]
        }
    }

    /// What one of the processes does.
    static func spend(_ pairs: Int, draft: Int64, url: String) async throws {
        let database = try await openDatabase(url: url)
        for _ in 0..<pairs {
            try await database.write {
                _ = try $0.reserve(
                    2, for: LedgerRow.spending(draft), by: .stage("Dispatcher"), at: World.morning)
            }
            try await database.write {
                try $0.capture(
                    .send, of: DraftID(draft), on: World.morning, by: .stage("Dispatcher"), at: World.morning)
            }
        }
        await database.close()
    }
}
