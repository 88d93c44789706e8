import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Rules that watch themselves.
@Suite struct StandingDownTests {
    /// ahead 3.6: a shadow decides, nothing comes of it, and it is told beside what people did.
    @Test(arguments: Engine.available)
    func aShadowOnlyWritesDown(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            let move = try await world.activate(World.policy(), shadow: true)
            #expect(move.state == .shadow)
            try await world.bring(4)
            #expect(try await world.states(4) == [.waiting, .waiting, .waiting, .waiting])
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.ask(ApproveDraft(draft: DraftID(2)))
            try await world.ask(RejectDraft(draft: DraftID(3), reason: "no", then: .skip))
            let shown = try await world.ask(ShowPolicy(policy: "good-ones"))
            #expect(
                shown.agreement == [
                    AgreementRecord(
                        kind: "shadow", would: "approve", approved: 2, edited: 0, rejected: 1, otherwise: 0, open: 1)
                ])
            // A shadow has nothing to stand down from.
            #expect(shown.state == .shadow)
        }
    }

    /// ahead 3.6: of what a live rule would approve the seeded sample goes to a person, who is not told.
    @Test(arguments: Engine.available)
    func theSampleGoesToAPersonUnlabelled(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy(sample: "20%"))
            try await world.bring(40)
            let drawn = (1...40).filter { Sampling.isDrawn(DraftID(Int64($0)), version: 1, rule: 1, share: 200) }
            #expect(!drawn.isEmpty && drawn.count < 20)
            let states = try await world.states(40)
            #expect((1...40).filter { states[$0 - 1] == .waiting } == drawn)
            let sampled = DraftID(Int64(drawn[0]))
            let waiting = try await world.ask(ListInbox()).drafts.first { $0.draft == sampled }
            #expect(waiting?.reason == "no rule approves it")
            let explained = try await world.ask(ExplainDraft(draft: sampled))
            #expect(explained.rules.isEmpty)
            #expect(!explained.decision.joined().contains("sample"))
            try await world.ask(ApproveDraft(draft: sampled))
            #expect(try await world.ask(ExplainDraft(draft: sampled)).rules.count == 1)
            let agreement = try await world.ask(ShowPolicy(policy: "good-ones")).agreement
            #expect(agreement.map(\.approved) == [1])
            #expect(agreement.map(\.open) == [drawn.count - 1])
        }
    }

    /// ahead 3.8: the third bad signal trips the rule in the same transaction; what it approved waits, its author is told.
    @Test(arguments: Engine.available)
    func theThirdBadSignalStandsItDown(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            try await world.bring(3)
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            try await world.bring(3, from: 4)
            #expect(try await world.states(6).suffix(3) == [.approved, .approved, .approved])
            try await world.ask(ReportHappening(contact: "p1@example.org", happening: .bounce))
            try await world.ask(ReportHappening(contact: "p2@example.org", happening: .unsubscribe))
            #expect(try await world.ask(ShowPolicy(policy: "good-ones")).state == .live)
            try await world.ask(
                ReportHappening(contact: "p3@example.org", happening: .reply, text: "Stop.", negative: true))
            let shown = try await world.ask(ShowPolicy(policy: "good-ones@1"))
            #expect(shown.state == .stoodDown)
            #expect(shown.reason?.contains("within 7 days") == true)
            #expect(try await world.states(6).suffix(3) == [.waiting, .waiting, .waiting])
            #expect(try await world.credits().held == 0)
            let notices = try await world.ask(ListInbox()).notices
            #expect(notices.contains { $0.kind == .policy && $0.text.hasPrefix("For Ben Okafor: good-ones@1") })
            try await world.bring(1, from: 7)
            #expect(try await world.state(7) == .waiting)
        }
    }

    /// ahead 3.8: one complaint is enough.
    @Test(arguments: Engine.available)
    func oneComplaintIsEnough(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy())
            try await world.bring(1)
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            try await world.ask(ReportHappening(contact: "p1@example.org", happening: .complaint))
            #expect(try await world.ask(ShowPolicy(policy: "good-ones@1")).state == .stoodDown)
        }
    }

    /// ahead 3.8: rejections and heavy edits of its sample count; light edits and what a person approved himself do not.
    @Test(arguments: Engine.available)
    func theSampleSpeaksAgainstIt(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(
                World.policy(sample: "100%", more: "breaker: {signals: 2, days: 7, heavy_edit: 30%}\n"))
            try await world.bring(3)
            let light =
                "Hi Person,\n\nyour work caught my eye. We look for a Database engineer at Harbour Systems. Would you like to hear more details?\n\nAna Ruiz"
            try await world.ask(
                EditDraft(draft: DraftID(1), subject: "Database engineer at Harbour Systems", body: light, version: 1))
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(try await world.ask(ShowPolicy(policy: "good-ones")).signals.isEmpty)
            let heavy =
                "Hi Person,\n\nHarbour Systems builds logistics in Swift; is that something for you?\n\nAna Ruiz"
            try await world.ask(EditDraft(draft: DraftID(2), subject: "A question", body: heavy, version: 1))
            try await world.ask(ApproveDraft(draft: DraftID(2)))
            #expect(
                try await world.ask(ShowPolicy(policy: "good-ones")).signals == [
                    SignalRecord(signal: "heavyEdit", count: 1)
                ])
            try await world.ask(RejectDraft(draft: DraftID(3), reason: "no", then: .skip))
            #expect(try await world.ask(ShowPolicy(policy: "good-ones@1")).state == .stoodDown)
        }
    }

    /// ahead 3.8: a person's rejection at a step stands every rule down for that step alone.
    @Test(arguments: Engine.available)
    func aRejectionStandsRulesDownAtThatStep(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnishForRules()
            try await world.activate(World.policy(hold: ["contact.name:*number2"]))
            try await world.bring(2)
            #expect(try await world.states(2) == [.approved, .waiting])
            try await world.ask(RejectDraft(draft: DraftID(2), reason: "no", then: .skip))
            let shown = try await world.ask(ShowPolicy(policy: "good-ones"))
            #expect(shown.state == .live)
            #expect(shown.stepsOff == ["backend-q3 step hello, since D-2"])
            try await world.bring(1, from: 3)
            #expect(try await world.state(3) == .waiting)
            let waiting = try await world.ask(ListInbox()).drafts.first { $0.draft == DraftID(3) }
            #expect(waiting?.reason?.contains("stands down at this step") == true)
        }
    }
}
