import Foundation
import Outreach
import Support
import Testing

@testable import Storage

/// The two readings of a filter agree: the evaluator over a draft's facts, and SQL over the same draft.
@Suite struct FilterAgreementTests {
    /// How many random filters, each asked of every draft: few in a test run, more for `make check-filters`.
    private static let filters =
        ProcessInfo.processInfo.environment["COUNTERSIGN_TEST_FILTERS"].flatMap(Int.init) ?? 40

    @Test(arguments: Engine.available)
    func evaluatorAndSQLAgree(engine: Engine) async throws {
        let random = SplitMix64.fresh("filters on \(engine.rawValue)")
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database).migrate(at: HostileDrafts.now)
            var pairs = 0
            var matched = 0
            var made = HostileDrafts(random: random)
            made = try await fresh.database.write { [made] connection in
                var made = made
                try made.fill(connection)
                return made
            }
            let ids = (1...Int64(HostileDrafts.count)).map { DraftID($0) }
            let facts = try await fresh.database.read { try $0.facts(of: ids, at: HostileDrafts.now) }
            #expect(facts.count == ids.count)
            let all = ids.compactMap { facts[$0] }
            for _ in 0..<Self.filters {
                let filter = made.filter(over: all)
                let line = CompiledLine(filter, .plain)
                let expected = ids.filter { facts[$0].map(line.matches) ?? false }
                let found: [DraftID] = try await fresh.database.read { connection in
                    try connection.rows(
                        """
                        SELECT draft.id AS id FROM draft \(DraftColumns.joins) WHERE \(filter.sql(at: HostileDrafts.now))
                        ORDER BY draft.id LIMIT 1000
                        """
                    ).map { try $0.id("id") }
                }
                pairs += ids.count
                matched += found.count
                try #require(found == expected, "seed \(random.seed): \(filter.terms)")
            }
            print("filters on \(engine.rawValue): \(pairs) pairs agree, \(matched) of them match")
            #expect(matched > pairs / 50 && matched < pairs)
        }
    }

    /// A condition is never NULL, also where every value is missing.
    @Test(arguments: Engine.available)
    func conditionsAreNeverNull(engine: Engine) async throws {
        var made = HostileDrafts(random: .fresh("conditions on \(engine.rawValue)"))
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database).migrate(at: HostileDrafts.now)
            made = try await fresh.database.write { [made] connection in
                var made = made
                try made.fill(connection)
                return made
            }
            for field in DraftField.allCases {
                let tests: [FilterTest] =
                    switch field.kind {
                    case .number, .flag, .date, .atLeastOld, .youngerThan: [.within([1...2])]
                    case .choice, .name, .names, .text, .words:
                        [.anyOf([FilterPattern(["a"])]), .anyOf([FilterPattern(["a", ""])])]
                    }
                for test in tests {
                    let filter = DraftFilter(terms: [DraftFilter.Term(.field(field), test)])
                    let unknown = try await fresh.database.read { connection in
                        try connection.rows(
                            """
                            SELECT draft.id AS id FROM draft \(DraftColumns.joins)
                            WHERE (\(filter.sql(at: HostileDrafts.now))) IS NULL LIMIT 1
                            """
                        ).count
                    }
                    #expect(unknown == 0, "\(field)")
                }
            }
        }
    }
}
