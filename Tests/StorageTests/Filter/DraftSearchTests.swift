import Outreach
import Support
import Testing

@testable import Storage

/// Lists find what the evaluator says, in order and page by page.
@Suite struct DraftSearchTests {
    /// Every draft of the list, a few at a time.
    private static func pages(
        of filter: DraftFilter, by size: Int, seen: Int, in connection: any Connection
    ) throws -> [DraftPlace] {
        var places: [DraftPlace] = []
        var after: DraftPlace?
        repeat {
            let found = try connection.drafts(
                matching: filter, after: after, at: HostileDrafts.now, bound: SearchBound(found: size, seen: seen))
            guard found.places.count <= size else { return [] }
            places += found.places
            after = found.stoppedAt
        } while after != nil
        return places
    }

    @Test(arguments: Engine.available)
    func pagesHoldWhatMatches(engine: Engine) async throws {
        let random = SplitMix64.fresh("lists on \(engine.rawValue)")
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database).migrate(at: HostileDrafts.now)
            try await fresh.database.write { connection in
                var made = HostileDrafts(random: random)
                try made.fill(connection)
                let ids = (1...Int64(HostileDrafts.count)).map { DraftID($0) }
                let facts = try connection.facts(of: ids, at: HostileDrafts.now)
                let all = ids.compactMap { facts[$0] }
                for _ in 0..<60 {
                    var filter = made.filter(over: all)
                    if made.random.next() % 2 == 0 { filter.terms.append(made.state()) }
                    if made.random.next() % 2 == 0 { filter.terms.append(made.indexed(over: all)) }
                    let line = CompiledLine(filter, .plain)
                    let states = Set(filter.states)
                    let expected = try ids.filter { facts[$0].map(line.matches) ?? false }
                        .compactMap { try connection.draft($0) }.filter { states.contains($0.state) }
                        .map { DraftPlace(since: $0.since, id: $0.id) }.sorted()
                    let size = Int(made.number(1...7))
                    let found = try Self.pages(of: filter, by: size, seen: Int(made.number(1...9)), in: connection)
                    #expect(found == expected, "seed \(random.seed): \(filter.terms)")
                }
            }
        }
    }

    /// What is confidential is nobody's but its owner's (S3-06).
    @Test(arguments: Engine.available)
    func othersConfidentialDraftsAreLeftOut(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database).migrate(at: HostileDrafts.now)
            let (theirs, mine) = try await fresh.database.write { connection in
                var made = HostileDrafts(random: .fresh("confidential on \(engine.rawValue)"))
                try made.fill(connection)
                try connection.setSequence(SequenceID(1), access: .confidential)
                let everything = DraftFilter(terms: [made.anyState])
                func names(_ viewer: Int64) throws -> Set<String> {
                    let found = try connection.drafts(
                        matching: everything, seenBy: MemberID(viewer), at: HostileDrafts.now,
                        bound: SearchBound(found: 500))
                    return Set(
                        try connection.draftLines(found.places).map { String($0.sequence.split(separator: "@")[0]) })
                }
                return (try names(2), try names(1))
            }
            #expect(!theirs.contains("backend-q3"))
            #expect(mine.isSuperset(of: theirs))
        }
    }

    @Test func statesAreThoseThatNeedAPersonUnlessSaid() {
        func states(_ terms: [DraftFilter.Term]) -> [DraftState] { DraftFilter(terms: terms).states }
        let body = DraftFilter.Term(.field(.body), .anyOf([FilterPattern(["x"])]))
        #expect(states([]) == [.waiting, .toDo, .uncertain, .failed, .expired])
        #expect(states([body]) == [.waiting, .toDo, .uncertain, .failed, .expired])
        #expect(states([DraftFilter.Term(.field(.state), .anyOf([FilterPattern(["in", ""])]))]) == [.inReview])
        let over = DraftFilter.Term(
            .field(.state), .anyOf([FilterPattern(["sent"]), FilterPattern(["s", ""])]), isNegated: true)
        #expect(Set(states([over])).isDisjoint(with: [.sent, .sending, .skipped, .superseded]))
        #expect(states([over]).contains(.done))
        #expect(states([DraftFilter.Term(.field(.leaves), .within([1...2]))]) == [.approved, .sending])
    }
}

extension HostileDrafts {
    var anyState: DraftFilter.Term { DraftFilter.Term(.field(.state), .anyOf([FilterPattern(["", ""])])) }

    fileprivate mutating func state() -> DraftFilter.Term {
        let states = (0..<4).compactMap { _ in DraftState.allCases.randomElement(using: &random) }
        let patterns = states.map { FilterPattern([Fold.text($0.rawValue)]) }
        return DraftFilter.Term(.field(.state), .anyOf(patterns), isNegated: random.next() % 3 == 0)
    }

    /// A term on a field that an index serves.
    fileprivate mutating func indexed(over facts: [DraftFacts]) -> DraftFilter.Term {
        let some = facts.randomElement(using: &random) ?? DraftFacts()
        switch random.next() % 3 {
        case 0: return DraftFilter.Term(.field(.leaves), .within([(number(1...4))...(number(5...9))]))
        case 1: return DraftFilter.Term(.field(.sequence), .anyOf([FilterPattern([some[text: .sequence] ?? "x"])]))
        default:
            return DraftFilter.Term(.field(.contactEmail), .anyOf([FilterPattern([some[text: .contactEmail] ?? "x"])]))
        }
    }
}
