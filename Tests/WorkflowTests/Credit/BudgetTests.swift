import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Budgets, runs and prices, as the stages meet them.
@Suite struct BudgetTests {
    /// Semantics 4.47: a member's budget stops their drafts, nobody else's, until the next day or until it is raised.
    @Test(arguments: Engine.available)
    func overABudgetDraftsWait(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            let budget = SetBudget(member: world.ana.email, budget: Budget(6, per: .day))
            try await world.ask(budget, as: world.cleo)
            try await world.enroll("mira@example.org", "jon@example.net")
            world.clock.advance(by: .hours(10))
            try await world.tick()
            let states = [try await world.state(1), try await world.state(2)]
            #expect(states.filter { $0 == .waiting }.count == 1)
            #expect(states.filter { $0 == .due }.count == 1)
            let notices = try await world.ask(ListInbox()).notices.filter { $0.kind == .budget }
            #expect(notices.count == 1)
            #expect(
                notices.first?.text.contains("the budget of Ana Ruiz is 6 a day, 4 are used and 4 more are needed")
                    == true)
            let raised = try await world.ask(
                SetBudget(member: world.ana.email, budget: Budget(20, per: .day)), as: world.cleo)
            #expect(raised.used == 4)
            try await world.tick()
            #expect([try await world.state(1), try await world.state(2)] == [.waiting, .waiting])
            #expect(try await world.ask(ListInbox()).notices.filter { $0.kind == .budget }.isEmpty)
        }
    }

    /// Semantics 4.47: without a change they go on with the next day, and a budget that only warns stops nothing.
    @Test(arguments: Engine.available)
    func theNextDayHasItsOwnBudget(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.ask(SetBudget(budget: Budget(4, per: .day)), as: world.cleo)
            try await world.ask(
                SetBudget(sequence: "backend-q3", budget: Budget(1, per: .month, warnsOnly: true)), as: world.cleo)
            try await world.enroll("mira@example.org", "jon@example.net")
            world.clock.advance(by: .hours(10))
            try await world.tick()
            #expect([try await world.state(1), try await world.state(2)].filter { $0 == .waiting }.count == 1)
            let warned = try await world.ask(ListInbox()).notices.filter { $0.text.contains("It only warns") }
            #expect(warned.count == 1)
            world.clock.advance(by: .hours(24))
            try await world.tick()
            #expect([try await world.state(1), try await world.state(2)] == [.waiting, .waiting])
            let budgets = try await world.ask(ListBudgets(), as: world.cleo).budgets
            #expect(budgets.map(\.used) == [4, 8])
        }
    }

    /// An approval that would go over is refused, and says whose budget it is.
    @Test(arguments: Engine.available)
    func anApprovalOverABudgetIsRefused(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(SetBudget(sequence: "backend-q3", budget: Budget(5, per: .month)), as: world.cleo)
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(ApproveDraft(draft: DraftID(1))) }
            #expect(refusal?.code == .outOfCredit)
            #expect(
                refusal?.message
                    == "This would go over a budget: the budget of backend-q3 is 5 a month, 4 are used and 2 more are needed."
            )
            try await world.ask(RemoveBudget(sequence: "backend-q3", period: .month), as: world.cleo)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(try await world.credits() == (994, 2, 4))
        }
    }

    /// ahead 3.19, S4-16: a run that holds its worst case goes on to its end on an empty balance, and gives back the rest.
    @Test(arguments: Engine.available)
    func aReservedRunNeverStopsHalfWay(engine: Engine) async throws {
        try await World.on(engine, credits: 50) { world in
            try await world.furnish()
            let quote = try await world.ask(
                EnrollContacts(sequence: "backend-q3", contacts: ["mira@example.org"], job: JobID(1), dryRun: true))
            // Three steps, each drafted (4) and sent (2); two paid revisions of each (8) at the most.
            #expect(quote.quote == Quote(expected: 18, worst: 42))
            #expect((quote.available, quote.history) == (50, nil))
            #expect(try await world.credits() == (50, 0, 0))
            try await world.ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: ["mira@example.org"], job: JobID(1), reserve: true, dryRun: false)
            )
            try await world.enroll("jon@example.net")
            #expect(try await world.credits() == (8, 42, 0))
            // Somebody else's draft empties the rest; theirs waits then, and Mira's run does not.
            try await world.ask(TopUpCredit(amount: 1, reference: "x"), as: world.cleo)
            try await world.ask(ReverseCredit(entry: CreditEntryID(1), amount: 8, reason: "none left"), as: world.cleo)
            for _ in 0..<60 {
                try await world.tick()
                for draft in try await world.ask(ListInbox()).drafts where draft.state == .waiting {
                    try await world.ask(ApproveDraft(draft: draft.draft))
                }
                if world.outbox.parcels.count < 3 { #expect(try await world.credits().available == 1) }
                world.clock.advance(by: .hours(12))
                let mira = try await world.ask(ListEnrollments(limit: 10)).enrollments.first { $0.name == "Mira Holt" }
                if mira?.state == "finished" { break }
            }
            #expect(world.outbox.parcels.count == 3)
            #expect(Set(world.outbox.parcels.flatMap(\.to).map(\.address)) == ["mira@example.org"])
            // What the run did not need came back, and lets the other one begin.
            let credits = try await world.credits()
            #expect(credits.available + credits.held + credits.spent == 43)
            #expect(credits.spent >= 18)
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    @Test(arguments: Engine.available)
    func aRunThatCannotBeHeldEnrollsNobody(engine: Engine) async throws {
        try await World.on(engine, credits: 41) { world in
            try await world.furnish()
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(
                    EnrollContacts(
                        sequence: "backend-q3", contacts: ["mira@example.org"], job: JobID(1), reserve: true,
                        dryRun: false))
            }
            #expect(refusal?.code == .outOfCredit)
            #expect(refusal?.message.contains("is 42 credits; 41 are available. Nobody was enrolled.") == true)
            #expect(try await world.ask(ListEnrollments(limit: 10)).enrollments.isEmpty)
            #expect(try await world.credits() == (41, 0, 0))
        }
    }

    /// Semantics 4.41, 4.44, S4-16: a new list counts from now on; what is reserved keeps its price.
    @Test(arguments: Engine.available)
    func aNewPriceListCountsFromNowOn(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            let source = "draft: 9\nsend:\n  email: 5\n"
            #expect(try await world.ask(ApplyPrices(source: source, dryRun: true), as: world.cleo).version == 1)
            let applied = try await world.ask(ApplyPrices(source: source, dryRun: false), as: world.cleo)
            #expect(applied.changes.map(\.action) == ["draft", "send.email"])
            #expect(applied.version == 2)
            world.clock.advance(by: .minutes(11))
            try await world.tick()
            #expect(try await world.credits() == (994, 0, 6))
            try await world.enroll("wei@example.com")
            world.clock.advance(by: .hours(20))
            try await world.tick()
            #expect(try await world.credits().spent == 15)
            let lists = try await world.ask(ListPrices()).versions
            #expect(lists.map(\.prices.version) == [2, 1])
            #expect(lists.map { $0.appliedBy?.hasPrefix("Cleo Marsh") } == [true, nil])
            // Its own text is the same list again.
            #expect(
                try await world.ask(ApplyPrices(source: lists[0].source, dryRun: true), as: world.cleo).changes == [])
            let wrong = await #expect(throws: Refusal.self) {
                try await world.ask(ApplyPrices(source: "draft: 4\nsend:\n  fax: 1\n", dryRun: false), as: world.cleo)
            }
            #expect(wrong?.problems.first.map { ($0.line, $0.column) } ?? (0, 0) == (3, 3))
        }
    }

    /// Semantics 4.43, S4-17: so many rejected drafts a month come back, and an undone rejection is charged again.
    @Test(arguments: Engine.available)
    func someRejectedDraftsComeBack(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.practise { $0.freeRejections = 1 }
            try await world.furnish()
            try await world.enroll("mira@example.org", "jon@example.net")
            world.clock.advance(by: .hours(10))
            try await world.tick()
            #expect(try await world.credits() == (992, 0, 8))
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "no", then: .skip))
            #expect(try await world.credits() == (996, 0, 4))
            try await world.ask(UndoDecision(draft: DraftID(1)))
            #expect(try await world.credits() == (992, 0, 8))
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "no", then: .skip))
            try await world.ask(RejectDraft(draft: DraftID(2), reason: "no", then: .skip))
            #expect(try await world.credits() == (996, 0, 4))
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    /// Semantics 4.45: a notice at a fifth, at a twentieth and at nothing of what there was when credits last came in.
    @Test func fewCreditsAreTold() async throws {
        try await World.on(credits: 40) { world in
            try await world.furnish()
            func told() async throws -> [String] {
                try await world.ask(ListInbox()).notices.filter { $0.kind == .creditsLow }.map(\.text)
            }
            #expect(try await told().isEmpty)
            try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com")
            // Two drafts of 16 leave 8 of 40, which is a fifth; the third has to wait.
            try await world.ask(ApplyPrices(source: "draft: 16\n", dryRun: false), as: world.cleo)
            world.clock.advance(by: .hours(20))
            try await world.tick()
            let notices = try await told()
            #expect(notices.count == 1)
            #expect(notices[0].hasPrefix("8 credits are left, 20 % of what there was"))
            #expect(try await world.ask(ListInbox()).notices.contains { $0.kind == .outOfCredit })
            try await world.ask(TopUpCredit(amount: 8, reference: "more"), as: world.cleo)
            #expect(try await told().isEmpty)
            try await world.tick()
            #expect(try await world.credits().available == 0)
            #expect(try await told().contains { $0.hasPrefix("No credits are left.") })
        }
    }
}
