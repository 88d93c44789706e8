import Contract
import Foundation
import Outreach
import Storage
import Support

/// A ledger of a million movements: proving it, and reading a page of it.
enum StatementRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("statement", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let movements = scale.size(1_000_000, quick: 20_000)
        return try await World.on(engine, credits: movements) { world in
            try await Crowd.ways(1_000, in: world)
            try await fill(movements / 2, world)
            let proof = try await seconds {
                let proof = try await world.database.read { try $0.proveLedger(limit: 3) }
                guard proof.problems.isEmpty else { throw StorageFault.sql("\(proof.problems)") }
            }
            var findings = [
                Finding(
                    "verify-\(engine)", "every balance, lot, hold and total proven from \(movements) movements",
                    product: proof, unit: "s", target: .product(atMost: 5))
            ]
            let questions: [(String, ListCredit)] = [
                ("first", ListCredit()), ("member", ListCredit(member: world.ana.email)),
                ("kind", ListCredit(kinds: "topUp")), ("holds", ListCredit(kinds: "hold,release", since: "2000-01-01")),
            ]
            for (name, question) in questions {
                findings.append(try await page(name, question, engine, world, scale))
            }
            let deep = try await world.ask(ListCredit(limit: 500), as: world.cleo)
            findings.append(try await page("deep", ListCredit(after: deep.next), engine, world, scale))
            return findings
        }
    }

    private static func page(
        _ name: String, _ question: ListCredit, _ engine: Engine, _ world: World, _ scale: Scale
    ) async throws -> Finding {
        var times: [Double] = []
        for _ in 0..<scale.size(50, quick: 5) {
            times.append(try await seconds { _ = try await world.ask(question, as: world.cleo) } * 1_000)
        }
        return Finding(
            "statement-\(engine)-\(name)", "a page of 50", product: times.median, unit: "ms",
            target: .product(atMost: 20))
    }

    /// Reservations of 2 that were charged, as the product would have left them.
    private static func fill(_ pairs: Int, _ world: World) async throws {
        let now = World.morning
        try await world.database.write { connection in
            try connection.run(
                """
                INSERT INTO reservation (purpose, draft_id, enrollment_id, member_id, sequence_id, amount, held, captured,
                                         price_list, made_at, day_at, month_at, ended_at)
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(pairs))
                SELECT 'send', n % 1000 + 1, n % 1000 + 1, 1, 1, 1, 0, 1, 1, \(now) + n, \(now), \(now), \(now) + n
                FROM number
                """)
            try connection.run(
                """
                INSERT INTO credit_entry (at, kind, amount, available_after, lot_id, reservation_id, peer_id, purpose,
                                          draft_id, member_id, sequence_id, actor)
                SELECT made_at, step.kind, 1, \(pairs * 2) - id, 1, id, 0, purpose, draft_id, member_id, sequence_id,
                       'Dispatcher'
                FROM reservation, (SELECT 'reserve' AS kind, 1 AS place UNION ALL SELECT 'capture' AS kind, 2 AS place)
                    AS step ORDER BY id, place
                """)
            try connection.run("UPDATE credit_lot SET remaining = amount - \(pairs)")
            try connection.run(
                "UPDATE credit_balance SET available = available - \(pairs), spent = \(pairs) WHERE id = 1")
            try connection.run(
                """
                INSERT INTO credit_use (day_at, member_id, sequence_id, purpose, charged)
                VALUES (\(now), 1, 1, 'send', \(pairs))
                """)
        }
    }
}
