import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Steps whose words their author wrote, in whose name they leave, and who gets copies.
@Suite struct AuthoredTests {
    private static let template = """
        sequence: ready
        steps:
          - id: hello
            channel: email
            template:
              subject: "{{job.title}} at {{job.company}}"
              body: |
                Hi {{contact.given_name}},

                we look for a {{job.title}} at {{job.company}}{{contact.title|}}. May I call you?

                {{sender.name}}
            cc: ats@nordlicht.example
            bcc: [log@nordlicht.example]
        """

    /// S0-51, S3-14, S1-20, semantics 4.42: no model call, no draft price, the peer still reviews
    @Test(arguments: Engine.available)
    func aTemplateIsFilledWithoutAModel(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.template)
            try await world.enroll("mira@example.org", in: "ready")
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect(shown.summary.state == .waiting)
            #expect(shown.summary.subject == "Database engineer at Harbour Systems")
            #expect(shown.body.hasPrefix("Hi Mira,\n\nwe look for a Database engineer at Harbour Systems"))
            #expect(shown.versions.map(\.author) == ["the sequence's template"])
            #expect(shown.summary.verdict == .pass)
            #expect(world.model.requests.count == 1)
            #expect(try await world.credits() == (1_000, 0, 0))
        }
    }

    /// Semantics 4.31, 4.43: asked for another version, the model writes it at its price
    @Test(arguments: Engine.available)
    func aRevisionOfATemplateAsksTheModel(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.template)
            try await world.enroll("mira@example.org", in: "ready")
            try await world.tick()
            #expect(try await world.ask(ReviseDraft(draft: DraftID(1), note: "shorter")).price == 4)
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect(shown.versions.map(\.author) == ["model scripted", "the sequence's template"])
            #expect(try await world.credits() == (996, 0, 4))
        }
    }

    /// Semantics 4.35: a person sees what the peer says of an author's own words; nothing is written anew by itself
    @Test(arguments: Engine.available)
    func thePeerDoesNotSendAnAuthorsWordsBack(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.template)
            world.model.script(.fields(ScriptedModel.review(.revise, 40, "too long")))
            try await world.enroll("mira@example.org", in: "ready")
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect((shown.summary.state, shown.summary.version, shown.summary.verdict) == (.waiting, 1, .revise))
            #expect(world.model.requests.count == 1)
        }
    }

    /// Semantics 4.16, S3-19: an unresolvable token fails the draft of that person alone, and is named
    @Test(arguments: Engine.available)
    func aMissingTokenStopsOnePersonAlone(engine: Engine) async throws {
        try await World.on(engine) { world in
            let source =
                "sequence: t\nsteps:\n  - id: a\n    channel: email\n    template: {subject: Hello, body: \"Hi, as a {{contact.title}}, would you like to hear about the Database engineer role?\"}\n"
            try await world.furnish(sequence: source)
            _ = try await world.database.write { try $0.run("UPDATE contact SET title = NULL WHERE id = 2") }
            try await world.enroll("mira@example.org", in: "t")
            try await world.enroll("jon@example.net", in: "t")
            world.clock.set(Instant("2026-11-24T15:00:00Z")!)
            try await world.tick()
            #expect(try await world.state(1) == .waiting)
            #expect(try await world.state(2) == .failed)
            let inbox = try await world.ask(ListInbox())
            #expect(inbox.drafts.last?.reason?.contains("{{contact.title}}") == true)
            #expect(inbox.notices.first?.kind == .notWritten)
        }
    }

    /// Without credits, what costs nothing is still made.
    @Test(arguments: Engine.available)
    func aTemplateNeedsNoCredit(engine: Engine) async throws {
        try await World.on(engine, credits: 0) { world in
            try await world.furnish(sequence: Self.template)
            try await world.enroll("mira@example.org", in: "ready")
            try await world.tick()
            #expect(try await world.state(1) == .waiting)
        }
    }

    /// S1-18, S1-32: copies are part of what is approved, and reach the carrier
    @Test(arguments: Engine.available)
    func copiesAreApprovedAndSent(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.template)
            try await world.enroll("mira@example.org", in: "ready")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            let parcel = try #require(world.outbox.parcels.first)
            #expect(parcel.cc.map(\.address) == ["ats@nordlicht.example"])
            #expect(parcel.bcc.map(\.address) == ["log@nordlicht.example"])
        }
    }

    /// S1-16, S1-18, S3-13: in another's name only with their permit; taken back, nothing leaves
    @Test(arguments: Engine.available)
    func anothersNameNeedsTheirPermit(engine: Engine) async throws {
        try await World.on(engine) { world in
            let source =
                "sequence: ours\nsender: cleo@nordlicht.example\nsteps:\n  - {id: a, channel: email, purpose: ask}\n"
            try await world.ask(ImportContacts(rows: [World.mira, World.jon], skipBad: false, dryRun: false))
            try await world.ask(ImportJobs(rows: [World.job], skipBad: false, dryRun: false))
            try await world.ask(ApplySequence(source: source))
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ActivateSequence(sequence: "ours"))
            }
            #expect(refusal?.problems.first?.message.contains("You may not send as cleo@nordlicht.example") == true)
            #expect(try await world.ask(ShowSequence(sequence: "ours"), as: world.cleo).summary.missing == 0)
            #expect(
                try await world.ask(PermitSender(email: world.ana.email, permitted: true), as: world.cleo).changed)
            try await world.ask(ActivateSequence(sequence: "ours"))
            try await world.enroll("mira@example.org", in: "ours")
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: DraftID(1))).sender == "Cleo Marsh <cleo@nordlicht.example>")
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.ask(PermitSender(email: world.ana.email, permitted: false), as: world.cleo)
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.state(1) == .waiting)
            await #expect(throws: Refusal.self) { try await world.ask(ApproveDraft(draft: DraftID(1))) }
            try await world.ask(PermitSender(email: world.ana.email, permitted: true), as: world.cleo)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.map(\.from.address) == ["cleo@nordlicht.example"])
        }
    }
}
