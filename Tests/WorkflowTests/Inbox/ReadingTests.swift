import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Several people in one inbox, and what is put aside.
@Suite struct ReadingTests {
    /// A short lease shows who reads; it ends by itself and locks nobody out.
    @Test(arguments: Engine.available)
    func whoReadsIsShown(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let draft = DraftID(1)
            #expect(try await world.ask(OpenDraft(draft: draft)).others.isEmpty)
            let others = try await world.ask(OpenDraft(draft: draft), as: world.cleo).others
            #expect(others == [.init(name: "Ana Ruiz", since: world.clock.now)])
            world.clock.advance(by: .minutes(3))
            #expect(try await world.ask(OpenDraft(draft: draft), as: world.cleo).others.isEmpty)
            // Ana read version 1 and decides; nobody was locked out.
            try await world.ask(ApproveDraft(draft: draft, version: 1))
        }
    }

    /// Semantics 4.43: what a stop supersedes before anybody opened it is not charged; what was opened is.
    @Test(arguments: Engine.available)
    func whatNobodyOpenedComesBack(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org", "jon@example.net")
            world.clock.advance(by: .hours(10))
            try await world.tick()
            #expect(try await world.credits() == (992, 0, 8))
            try await world.ask(OpenDraft(draft: DraftID(1)))
            try await world.ask(
                StopEnrollments(
                    whose: EnrollmentScope(enrollments: [EnrollmentID(1), EnrollmentID(2)]), reason: "wrong salary"))
            #expect(try await world.credits() == (996, 0, 4))
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }

    @Test(arguments: Engine.available)
    func whatIsPutAsideComesBackInTime(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let draft = DraftID(1)
            let answer = try await world.ask(SnoozeDraft(draft: draft, until: "2h"))
            #expect(answer.until == world.clock.now + .hours(2))
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
            world.clock.advance(by: .hours(2))
            #expect(try await world.ask(ListInbox()).drafts.map(\.draft) == [draft])
            try await world.ask(SnoozeDraft(draft: draft, until: "3h"))
            try await world.ask(SnoozeDraft(draft: draft, until: "now"))
            #expect(try await world.ask(ListInbox()).drafts.map(\.draft) == [draft])
            let late = await #expect(throws: Refusal.self) {
                try await world.ask(SnoozeDraft(draft: draft, until: "80d"))
            }
            #expect(late?.message.contains("expires at") == true)
            await #expect(throws: Refusal.self) { try await world.ask(SnoozeDraft(draft: draft, until: "2020-01-01")) }
            // It can be decided about all the same, and is not hidden when it is taken back.
            try await world.ask(SnoozeDraft(draft: draft, until: "2h"))
            try await world.ask(ApproveDraft(draft: draft))
            try await world.ask(UndoDecision(draft: draft))
            #expect(try await world.ask(ListInbox()).drafts.map(\.draft) == [draft])
        }
    }

    /// Each order is paged by its own key, and names every draft once.
    @Test(arguments: Engine.available)
    func theInboxHasThreeOrders(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            for score in [91, 62, 77] {
                world.model.script(.fields(ScriptedModel.letter), .fields(ScriptedModel.review(.pass, score, "")))
            }
            try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com")
            world.clock.advance(by: .hours(20))
            try await world.tick()
            for sort in ["oldest", "due", "riskiest"] {
                var seen: [DraftSummary] = []
                var after: String?
                repeat {
                    let page = try await world.ask(ListInbox(sort: sort, limit: 1, after: after))
                    seen += page.drafts
                    after = page.next
                } while after != nil
                #expect(Set(seen.map(\.draft)).count == 3 && seen.count == 3, "\(sort)")
                if sort == "riskiest" { #expect(seen.compactMap(\.score) == seen.compactMap(\.score).sorted()) }
                if sort == "oldest" { #expect(seen.map(\.since) == seen.map(\.since).sorted()) }
            }
            await #expect(throws: Refusal.self) { try await world.ask(ListInbox(matching: "mira", sort: "due")) }
        }
    }
}
