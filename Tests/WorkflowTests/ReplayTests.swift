import Contract
import Outreach
import Storage
import Support
import Testing

/// A version says from the record how it came to be (ahead 3.12).
@Suite struct ReplayTests {
    private func touch(_ world: World, _ sql: SQL) async throws {
        _ = try await world.database.write { try $0.run(sql) }
    }

    @Test(arguments: Engine.available)
    func aVersionIsMadeAgainByteByByte(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let asked = world.model.requests
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            let replay = try await world.ask(ReplayDraft(draft: DraftID(1)))
            #expect(replay.checks.map(\.name) == ["prompt", "text", "findings", "review prompt"])
            #expect(replay.checks.allSatisfy { $0.holds }, "\(replay.checks)")
            #expect(replay.system == asked.first?.system)
            #expect(replay.question == asked.first?.prompt)
            #expect((replay.subject, replay.body) == (shown.summary.subject, shown.body))
            #expect(replay.prompt?.hasPrefix("email-first@") == true)
            #expect(world.model.requests.count == asked.count)
        }
    }

    @Test(arguments: Engine.available)
    func aRecordThatWasTouchedIsFoundOut(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await touch(world, "UPDATE draft_version SET body = 'Hi Mira, another text.'")
            let text = try await world.ask(ReplayDraft(draft: DraftID(1))).checks.first { $0.name == "text" }
            #expect(text?.holds == false)
            try await touch(world, "UPDATE prompt SET source = REPLACE(source, 'recruiter', 'seller')")
            let prompt = try await world.ask(ReplayDraft(draft: DraftID(1))).checks.first { $0.name == "prompt" }
            #expect(prompt?.holds == false)
        }
    }

    /// A missing input is an error, not a guess.
    @Test(arguments: Engine.available, ["inputs", "raw", "prompt_hash"])
    func whatIsMissingIsSaid(engine: Engine, column: String) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let sql: SQL =
                switch column {
                case "inputs": "UPDATE draft_version SET inputs = NULL"
                case "raw": "UPDATE draft_version SET raw = NULL"
                default: "UPDATE draft_version SET prompt_hash = NULL"
                }
            try await touch(world, sql)
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(ReplayDraft(draft: DraftID(1))) }
            #expect(refusal?.code == .notNow)
            #expect(refusal?.message.contains("lacks") == true)
        }
    }

    @Test(arguments: Engine.available)
    func aPersonsVersionIsNotReplayedAndTheOneBeforeIs(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            _ = try await world.ask(
                EditDraft(draft: DraftID(1), subject: "Hello", body: "Hi Mira, mine.\n\nAna Ruiz", version: 1))
            await #expect(throws: Refusal.self) { try await world.ask(ReplayDraft(draft: DraftID(1))) }
            #expect(try await world.ask(ReplayDraft(draft: DraftID(1), version: "1")).checks.allSatisfy { $0.holds })
        }
    }

    @Test(arguments: Engine.available)
    func anotherModelIsAskedTheVerySameQuestionAndNothingChanges(engine: Engine) async throws {
        let other = ScriptedModel(name: "other")
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let first = try #require(world.model.requests.first)
            let before = try await world.ask(ShowDraft(draft: DraftID(1)))
            other.script(
                .fields([
                    "subject": "A thought", "body": "Hi Mira,\n\nmay I call you?\n\nAna Ruiz", "claims": .list([]),
                ]))
            let answer = try await world.with { $0.model = { _ in other } }
                .ask(RedraftDraft(draft: DraftID(1), model: "other"), as: world.ben)
            #expect(other.requests.first?.prompt == first.prompt)
            #expect(other.requests.first?.system == first.system)
            #expect(answer.before.body == before.body)
            #expect(answer.after.body.contains("may I call you?"))
            #expect(answer.after.model == "other")
            let after = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect(after.body == before.body)
            #expect(after.creditsCharged == before.creditsCharged)
        }
    }

    @Test(arguments: Engine.available)
    func aModelThatGivesNoAnswerIsNamedWithTheNextStep(engine: Engine) async throws {
        let other = ScriptedModel(name: "other")
        other.script(.fault(ModelFault(.wrongKey, status: 401)))
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let asking = world.with { $0.model = { _ in other } }
            let refusal = await #expect(throws: Refusal.self) {
                try await asking.ask(RedraftDraft(draft: DraftID(1)), as: world.ben)
            }
            #expect(refusal?.code == .unavailable)
            #expect(refusal?.message.contains("wrong-key") == true)
            #expect(refusal?.hint == ModelFault.Kind.wrongKey.nextStep)
        }
    }
}
