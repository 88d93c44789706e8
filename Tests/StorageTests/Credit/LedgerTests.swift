import Foundation
import Outreach
import Storage
import Support
import Testing

@testable import Storage

/// Random interleavings of every operation against a plain ledger, with transactions that are abandoned and wishes that
/// are repeated.
@Suite struct LedgerTests {
    private static let steps =
        ProcessInfo.processInfo.environment["COUNTERSIGN_LEDGER_STEPS"].flatMap(Int.init) ?? 3_000

    /// Steps of one walk.
    private static let length = 1_000
    /// Of the organisation, a day.
    private static let budget = 60

    /// ahead 3.19, in walks of a thousand steps, each through a ledger of its own.
    @Test(arguments: Engine.available)
    func itIsWhatAPlainLedgerSays(engine: Engine) async throws {
        var random = SplitMix64.fresh("ledger on \(engine)")
        for walk in 0..<(Self.steps + Self.length - 1) / Self.length {
            let seed = random.next()
            try await World.on(engine, credits: 0) { world in
                try await Self.walk(through: world, SplitMix64(seed: seed), "walk \(walk) with seed \(seed)")
            }
        }
    }

    private static func walk(through world: World, _ seeded: SplitMix64, _ name: String) async throws {
        var random = seeded
        try await world.withWays(LedgerWalk.ways)
        var plain = PlainLedger()
        plain.budget = budget
        var walk = LedgerWalk(now: world.clock.now)
        try await world.database.write { [now = walk.now] connection in
            try connection.setBudget(
                Budget(budget, per: .day), of: .organisation, now: now, in: CreditPeriod(day: now, month: now),
                by: .stage("test"))
        }
        var step = 0
        while step < length {
            let count = Int.random(in: 1...20, using: &random)
            let isAbandoned = Int.random(in: 0..<8, using: &random) == 0
            let wishes = (0..<count).map { _ in walk.wish(plain, using: &random) }
            let before = plain
            var expected: [PlainLedger.Outcome] = []
            for wish in wishes { expected.append(wish.done(to: &plain)) }
            do {
                let outcomes = try await world.database.write { connection in
                    let outcomes = try wishes.map { try $0.done(to: connection) }
                    if isAbandoned { throw Abandoned() }
                    return outcomes
                }
                #expect(outcomes == expected, "\(name), step \(step): \(wishes)")
            } catch is Abandoned {
                plain = before
            }
            step += count
            let (shown, isProven) = (plain, step >= length || step % 100 < count)
            let differences = try await world.database.read { connection in
                try connection.differences(from: shown) + (isProven ? connection.proveLedger(limit: 5).problems : [])
            }
            try #require(differences.isEmpty, "\(name), step \(step), after \(wishes): \(differences)")
        }
    }

    /// Any row that somebody changes behind the ledger's back is found.
    @Test(arguments: Engine.available)
    func aCorruptedRowIsFound(engine: Engine) async throws {
        var random = SplitMix64.fresh("corruption on \(engine)")
        try await World.on(engine, credits: 0) { world in
            try await world.withWays(LedgerWalk.ways)
            var plain = PlainLedger()
            var walk = LedgerWalk(now: world.clock.now)
            let wishes = (0..<400).map { _ in
                let wish = walk.wish(plain, using: &random)
                _ = wish.done(to: &plain)
                return wish
            }
            try await world.database.write { connection in for wish in wishes { _ = try wish.done(to: connection) } }
            #expect(try await world.database.read { try $0.proveLedger(limit: 5).problems } == [])
            let harm: [SQL] = [
                "UPDATE credit_entry SET amount = amount + 1 WHERE id = (SELECT MIN(id) + 3 FROM credit_entry)",
                "UPDATE credit_entry SET available_after = available_after + 1 WHERE id = (SELECT MAX(id) FROM credit_entry)",
                "UPDATE credit_entry SET kind = 'grant' WHERE id = (SELECT MIN(id) FROM credit_entry WHERE kind = 'expire')",
                "UPDATE credit_entry SET kind = 'refund' WHERE id = (SELECT MIN(id) FROM credit_entry WHERE kind = 'capture' AND reservation_id NOT IN (SELECT reservation_id FROM credit_entry WHERE kind = 'refund'))",
                "DELETE FROM credit_entry WHERE id = (SELECT MAX(id) FROM credit_entry WHERE kind = 'capture')",
                "UPDATE credit_balance SET held = held + 1, available = available - 1",
                "UPDATE credit_balance SET spent = spent + 1, issued = issued + 1",
                "UPDATE credit_lot SET amount = amount + 1 WHERE id = 1",
                "UPDATE credit_lot SET remaining = remaining - 1 WHERE id = (SELECT MAX(id) FROM credit_lot WHERE remaining > 0)",
                "UPDATE reservation SET captured = captured - 1 WHERE id = (SELECT MIN(id) FROM reservation WHERE captured > 0)",
                "UPDATE reservation SET held = held - 1 WHERE id = (SELECT MIN(id) FROM reservation WHERE held > 0)",
                "UPDATE credit_use SET charged = charged + 1 WHERE purpose = 'draft'",
            ]
            for statement in harm {
                let found = await #expect(throws: Found.self, "\(statement.text)") {
                    try await world.database.write { connection in
                        try #require(try connection.run(statement) > 0, "\(statement.text) changed nothing")
                        throw Found(problems: try connection.proveLedger(limit: 5).problems)
                    }
                }
                #expect(found?.problems.isEmpty == false, "\(statement.text) was not found")
            }
            // The first movement that is not right is named.
            let (changed, first) = try await world.database.write { connection in
                let id = try connection.rows("SELECT MIN(id) AS id FROM credit_entry WHERE kind = 'release'")[0].int(
                    "id")
                try connection.run("UPDATE credit_entry SET amount = amount + 1 WHERE id = \(id)")
                return (id, try connection.proveLedger(limit: 5).problems.first)
            }
            #expect(first?.hasPrefix("C-\(changed) leaves") == true, "\(first ?? "nothing")")
        }
    }

    private struct Abandoned: Error {}

    /// Carries what was found out of a transaction that is to leave nothing.
    private struct Found: Error { var problems: [String] }
}
