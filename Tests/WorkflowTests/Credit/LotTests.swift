import Contract
import Outreach
import Providers
import Storage
import Support
import Testing
import Workflow

/// What comes in, what ends, what is taken back (semantics 4.46, 4.47).
@Suite struct LotTests {
    /// S1-28, semantics 4.46: a month's credits come in by themselves, once, and end with their month in the organisation's zone.
    @Test(arguments: Engine.available)
    func anAllowanceComesWithTheMonthAndEndsWithIt(engine: Engine) async throws {
        try await World.on(engine, credits: 100) { world in
            try await world.practise { $0.monthlyCredits = 60 }
            try await world.tick()
            try await world.tick()
            let balance = try await world.ask(ShowBalance())
            #expect((balance.available, balance.issued, balance.monthly) == (160, 160, 60))
            let end = try #require(balance.endsAt)
            #expect((balance.ending, balance.nextGrantAt) == (60, end))
            #expect(SystemZones().local(end, in: ZoneName("Europe/Berlin")).description.hasSuffix("00:00"))
            world.clock.advance(by: end - world.clock.now - .seconds(1))
            try await world.tick()
            #expect(try await world.ask(ShowBalance()).available == 160)
            world.clock.advance(by: .seconds(1))
            try await world.tick()
            let next = try await world.ask(ShowBalance())
            #expect((next.available, next.expired, next.issued) == (160, 60, 220))
            #expect(
                try await world.ask(ListCredit(kinds: "grant,expire"), as: world.cleo).entries.map(\.amount) == [
                    60, -60, 60,
                ])
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    /// Whoever takes the ledger's own reference beforehand would keep a grant, an end or a reversal from being made.
    @Test func nobodyTakesTheLedgersOwnReferences() async throws {
        try await World.on(credits: 0) { world in
            for reference in ["allowance of 2026-11", "end of lot 1, at its end", "reversal of C-1, 0 before"] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await world.ask(TopUpCredit(amount: 1, reference: reference), as: world.cleo)
                }
                #expect(refusal?.code == .malformed)
            }
            let credits = try await world.credits()
            #expect(credits == (0, 0, 0))
        }
    }

    /// Semantics 4.46: the earliest end first: a month's credits are used before what was paid for.
    @Test(arguments: Engine.available)
    func theAllowanceIsUsedUpFirst(engine: Engine) async throws {
        try await World.on(engine, credits: 100) { world in
            try await world.practise { $0.monthlyCredits = 60 }
            try await world.tick()
            try await world.withWaitingDraft()
            let balance = try await world.ask(ShowBalance())
            #expect((balance.spent, balance.ending) == (4, 56))
        }
    }

    /// Semantics 4.44, 4.46: what is on hold when its month ends may still be charged; given back, it ends at once.
    @Test(arguments: Engine.available)
    func aHoldOutlivesItsGrant(engine: Engine) async throws {
        try await World.on(engine, credits: 0) { world in
            try await world.practise { $0.monthlyCredits = 20 }
            try await world.tick()
            try await world.withWaitingDraft()
            try await world.practise { $0.monthlyCredits = 0 }
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            let end = try #require(try await world.ask(ShowBalance()).endsAt)
            world.clock.advance(by: end - world.clock.now)
            _ = try await Tick(world.desk).run(only: "Timekeeper")
            let over = try await world.ask(ShowBalance())
            #expect((over.available, over.held, over.spent, over.expired) == (0, 2, 4, 14))
            try await world.ask(UndoDecision(draft: DraftID(1)))
            let back = try await world.ask(ShowBalance())
            #expect((back.available, back.held, back.expired) == (0, 0, 16))
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    /// Never an edit: what is spent stays spent, what is left can be taken back once.
    @Test(arguments: Engine.available)
    func aReversalTakesBackWhatIsLeft(engine: Engine) async throws {
        try await World.on(engine, credits: 100) { world in
            try await world.withWaitingDraft()
            let entry = CreditEntryID(1)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ReverseCredit(entry: entry, reason: "wrong account"), as: world.cleo)
            }
            #expect(refusal?.code == .notNow)
            #expect(
                refusal?.message == "4 of these credits are already spent or on hold, so C-1 cannot be reversed whole.")
            #expect(refusal?.hint?.contains("countersign credit reverse C-1 --amount 96") == true)
            let answer = try await world.ask(
                ReverseCredit(entry: entry, amount: 96, reason: "wrong account"), as: world.cleo)
            #expect((answer.amount, answer.available) == (96, 0))
            let again = await #expect(throws: Refusal.self) {
                try await world.ask(ReverseCredit(entry: entry, amount: 4, reason: "again"), as: world.cleo)
            }
            #expect(again?.code == .notNow)
            let other = await #expect(throws: Refusal.self) {
                try await world.ask(ReverseCredit(entry: CreditEntryID(2), reason: "no"), as: world.cleo)
            }
            #expect(other?.message.contains("brought no credits in") == true)
            await #expect(throws: Refusal.self) {
                try await world.ask(ReverseCredit(entry: entry, amount: 1, reason: "mine"))
            }
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    /// S1-28, semantics 4.47: admins; others up to a ceiling a month, all together, when there is one.
    @Test func othersTopUpToACeiling() async throws {
        try await World.on(credits: 10) { world in
            let no = await #expect(throws: Refusal.self) {
                try await world.ask(TopUpCredit(amount: 5, reference: "mine"))
            }
            #expect(no?.code == .forbidden)
            try await world.practise { $0.topUpCeiling = 50 }
            try await world.ask(TopUpCredit(amount: 30, reference: "one"))
            // Heard again it is the same one, and what an admin adds does not count.
            #expect(try await world.ask(TopUpCredit(amount: 30, reference: "one")).added == false)
            try await world.ask(TopUpCredit(amount: 500, reference: "admin"), as: world.cleo)
            let over = await #expect(throws: Refusal.self) {
                try await world.ask(TopUpCredit(amount: 21, reference: "two"), as: world.ben)
            }
            #expect(over?.message.contains("50 credits a month, and 30 are added; 21 more") == true)
            try await world.ask(TopUpCredit(amount: 20, reference: "three"), as: world.ben)
            world.clock.advance(by: .hours(24 * 31))
            try await world.ask(TopUpCredit(amount: 50, reference: "next month"))
        }
    }
}
