import Contract
import Outreach
import Support
import Testing
import Workflow

/// Tone profiles, pitches and voices: whose they are, who may change them, and what they say to the writer.
@Suite struct GuideTests {
    private func asked(_ world: World) throws -> String { try #require(world.model.requests.first?.prompt) }

    /// S0-50: the tone that is asked for by name takes what it means here
    @Test(arguments: Engine.available)
    func aToneByNameTakesItsGuide(engine: Engine) async throws {
        let sequence = World.sequence.replacing("tone: friendly, plain", with: "tone: warm\npitch: house-pitch")
        try await World.on(engine) { world in
            try await world.ask(SetGuide(kind: .tone, name: "warm", text: "Kind, never gushing."), as: world.ben)
            try await world.ask(SetGuide(kind: .pitch, name: "house-pitch", text: "We stay in touch."), as: world.ben)
            try await world.ask(SetGuide(kind: .voice, name: "house", text: "Greets with “Moin”."), as: world.ben)
            try await world.furnish(sequence: sequence)
            try await world.enroll("mira@example.org")
            try await world.tick()
            let prompt = try asked(world)
            #expect(prompt.contains("tone: warm\ntone.guide: Kind, never gushing.\nvoice: Greets with “Moin”.\n"))
            #expect(prompt.contains("F3 pitch (our organisation): We stay in touch."))
            #expect(!prompt.contains("angle:"))
        }
    }

    @Test(arguments: Engine.available)
    func ownGuidesComeBeforeTheOrganisations(engine: Engine) async throws {
        let sequence = World.sequence.replacing("tone: friendly, plain", with: "tone: Formal")
        try await World.on(engine) { world in
            try await world.ask(SetGuide(kind: .voice, name: "house", text: "House."), as: world.ben)
            try await world.ask(SetGuide(kind: .voice, name: "voice", text: "Ana's own.", owner: .mine))
            try await world.ask(
                SetGuide(kind: .voice, name: "voice", text: "Cleo's own.", owner: .mine), as: world.cleo)
            try await world.furnish(sequence: sequence)
            try await world.enroll("mira@example.org")
            try await world.tick()
            let prompt = try asked(world)
            #expect(prompt.contains("voice: Ana's own.\n"))
            // No guide has the name, but a standard tone does.
            let formal = try #require(StandardTone.texts["formal"])
            #expect(prompt.contains("tone.guide: \(formal)\n"))
        }
    }

    @Test func wordsThatAreNoNameAreTheToneThemselves() async throws {
        try await World.on { world in
            try await world.withWaitingDraft()
            let prompt = try asked(world)
            #expect(prompt.contains("tone: friendly, plain\n"))
            #expect(!prompt.contains("tone.guide"))
        }
    }

    @Test func whoMayChangeWhat() async throws {
        try await World.on { world in
            let house = SetGuide(kind: .tone, name: "warm", text: "x")
            let own = SetGuide(kind: .tone, name: "warm", text: "y", owner: .mine)
            await #expect(throws: Refusal.self) { try await world.ask(house, as: world.ana) }
            await #expect(throws: Refusal.self) { try await world.ask(own, as: world.ben) }
            // Authors set how the organisation sounds, and admins, who set how it does outreach.
            #expect(try await world.ask(house, as: world.cleo).owner == .organisation)
            #expect(try await world.ask(house, as: world.ben).owner == .organisation)
            #expect(try await world.ask(own, as: world.ana).owner == .mine)
            let show = ShowGuide(kind: .tone, name: "warm")
            #expect(try await world.ask(show, as: world.ana).text == "y")
            #expect(try await world.ask(show, as: world.cleo).text == "x")
            #expect(try await world.ask(ListGuides(), as: world.cleo).guides.map(\.text) == ["x"])
            #expect(try await world.ask(ListGuides(), as: world.ana).guides.map(\.text) == ["x", "y"])
            try await world.ask(RemoveGuide(kind: .tone, name: "warm", owner: .mine), as: world.ana)
            #expect(try await world.ask(show, as: world.ana).text == "x")
            await #expect(throws: Refusal.self) {
                try await world.ask(RemoveGuide(kind: .tone, name: "warm"), as: world.ana)
            }
            let events = try await world.ask(ListEvents(limit: 3)).events.map(\.event)
            #expect(events == ["guideRemoved", "guideWritten", "guideWritten"])
        }
    }

    @Test(arguments: [
        ("", "is empty"), (" \n ", "is empty"), ("a\u{7}b", "unprintable"), ("a\u{202E}b", "unprintable"),
        (String(repeating: "é", count: 4_001), "longer than 4000"),
    ])
    func textsAreChecked(text: String, expected: String) async throws {
        try await World.on { world in
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(SetGuide(kind: .pitch, name: "us", text: text), as: world.ben)
            }
            #expect(refusal?.message.contains(expected) == true)
            let guides = try await world.ask(ListGuides()).guides
            #expect(guides.isEmpty)
        }
    }

    @Test func settingTheSameTextAgainIsNoChange() async throws {
        try await World.on { world in
            let question = SetGuide(kind: .pitch, name: "us", text: "Hello.\r\nBye.")
            let first = try await world.ask(question, as: world.ben)
            world.clock.advance(by: .hours(1))
            #expect(try await world.ask(question, as: world.ben) == first)
            let events = try await world.ask(ListEvents(limit: 9)).events
            #expect(events.count { $0.event.hasPrefix("guide") } == 1)
        }
    }

    /// S4-06: the second message has an angle that the prompt names
    @Test(arguments: Engine.available)
    func aFollowUpHasAnAngle(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            world.clock.set(Instant("2026-11-27T09:10:00Z")!)
            try await world.tick()
            let request = try #require(world.model.requests.dropLast().last)
            #expect(request.prompt.contains("\nangle: "))
            #expect(request.prompt.contains("\nangle.asks: "))
            #expect(request.system.contains("Angle:"))
            // What is shown for the draft is what was sent.
            let shown = try await world.ask(RenderPrompt(draft: DraftID(2)))
            let kept = try await world.ask(ShowDraft(draft: DraftID(2))).versions.first
            #expect((shown.system, shown.question) == (request.system, request.prompt))
            #expect(shown.hash == kept?.promptHash)
        }
    }

    /// What people changed and sent is studied; what they rejected is not.
    @Test(arguments: Engine.available)
    func aVoiceIsStudiedFromWhatWasSent(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            #expect(try await world.ask(SuggestVoice()) == .init(text: nil, messages: 0, missing: 10))
            try await world.ask(
                EditDraft(draft: DraftID(1), subject: "A", body: "Hi Mira,\n\nmay I call you?\n\nAna", version: 1))
            #expect(try await world.ask(SuggestVoice()).messages == 0)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(try await world.ask(SuggestVoice()) == .init(text: nil, messages: 1, missing: 9))
            #expect(try await world.ask(SuggestVoice(owner: .mine)).messages == 1)
            #expect(try await world.ask(SuggestVoice(owner: .mine), as: world.cleo).messages == 0)
        }
    }
}
