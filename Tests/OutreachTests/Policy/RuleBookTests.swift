import Outreach
import Providers
import Testing

/// How rules decide about one draft.
@Suite struct RuleBookTests {
    private let dates = FilterDates(zone: ZoneName("Europe/Berlin"), zones: SystemZones())

    private func rule(
        _ id: Int64, _ name: String, approve: [String] = [], hold: [String] = [], isLive: Bool = true
    ) throws -> RuleBook.Rule {
        let lines = { (filters: [String]) in
            filters.enumerated().map { PolicyDefinition.Line($0.element, line: $0.offset + 1) }
        }
        return try RuleBook.Rule(
            id: id, reference: "\(name)@\(id)", isLive: isLive,
            definition: PolicyDefinition(name: name, approve: lines(approve), hold: lines(hold)), author: MemberID(1),
            until: Instant(microseconds: .max), dates: dates)
    }

    private func facts(score: Int64?, step: Int64 = 2, words: String = "hello") -> DraftFacts {
        var facts = DraftFacts()
        facts[number: .score] = score
        facts[number: .step] = step
        facts[text: .channel] = "email"
        facts[text: .mentions] = Fold.words(words)
        return facts
    }

    /// semantics 4.37
    @Test func anApproveLineApprovesWhenAllItsTermsHold() throws {
        let book = RuleBook([try rule(1, "a", approve: ["channel:email step>=2 score>=85"])])
        #expect(book.judge(facts(score: 90)).approvals.map(\.rule) == [0])
        #expect(book.judge(facts(score: 84)).approvals.isEmpty)
        #expect(book.judge(facts(score: 90, step: 1)).approvals.isEmpty)
    }

    /// semantics 4.37: a hold line of any policy wins over every approve line.
    @Test func denyOverrides() throws {
        let book = RuleBook([
            try rule(1, "a", approve: ["score>=85"]), try rule(2, "b", hold: ["mentions:salary"]),
        ])
        let judgement = book.judge(facts(score: 90, words: "the salary is"))
        #expect(judgement.hold?.rule == 1)
        #expect(judgement.approvals.isEmpty)
        #expect(book.judge(facts(score: 90)).hold == nil)
    }

    /// house.md: in an approve line a missing value never helps, negated or not; a hold line reads it plainly.
    @Test func aMissingValueNeverHelpsToApprove() throws {
        #expect(RuleBook([try rule(1, "a", approve: ["score>=0"])]).judge(facts(score: nil)).approvals.isEmpty)
        #expect(RuleBook([try rule(1, "a", approve: ["-score>=99"])]).judge(facts(score: nil)).approvals.isEmpty)
        #expect(RuleBook([try rule(1, "a", hold: ["-score>=80"])]).judge(facts(score: nil)).hold != nil)
    }

    /// ahead 3.10: the nearest miss, with by how much.
    @Test func theNearestMissIsTold() throws {
        let book = RuleBook([
            try rule(1, "a", approve: ["channel:email score>=82 step>=2", "channel:sms score>=99 step>=5"])
        ])
        let facts = facts(score: 78)
        let miss = try #require(book.nearestMiss(book.judge(facts)))
        let account = book.rules[miss.rule].account(of: miss.line, facts)
        #expect(account.line == 1)
        #expect(account.misses == ["score 78, needed 82, 4 short"])
    }

    /// ahead 3.6: a shadow is asked in the place of the live version of its policy, and only its own lines approve.
    @Test func aShadowStandsInForItsLiveVersion() throws {
        let book = RuleBook([
            try rule(1, "a", approve: ["score>=95"]), try rule(2, "a", approve: ["score>=80"], isLive: false),
            try rule(3, "b", hold: ["mentions:visa"]), try rule(4, "c", approve: ["score>=1"]),
        ])
        #expect(book.judge(facts(score: 85)).approvals.map(\.rule) == [3])
        #expect(book.judge(facts(score: 85), asIfLive: 1).approvals.map(\.rule) == [1])
        #expect(book.judge(facts(score: 85, words: "a visa"), asIfLive: 1).hold?.rule == 2)
    }

    /// What is kept of a judgement is read back as it was.
    @Test func aTraceIsReadBack() throws {
        let book = RuleBook([try rule(7, "a", approve: ["score>=85 step=2"], hold: ["mentions:salary"])])
        let judgement = book.judge(facts(score: 80))
        let text = RuleTrace.text(judgement, in: book)
        #expect(text == "7.0=0 7.1=2")
        #expect(RuleTrace.entries(text).map(\.held) == judgement.outcomes.map(\.held))
        #expect(RuleTrace.entries("x 7.1 =2 7.1=zz 8.2=1f").map(\.version) == [8])
    }
}
