import Contract
import Outreach
import Storage
import Support
import Testing

/// A draft says what it was made from, and is not approved when that is not so any more (ahead 3.4).
@Suite struct FreshnessTests {
    private func waiting(_ engine: Engine, _ body: @Sendable (World, DraftID) async throws -> Void) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            try await world.tick()
            let draft = try #require(try await world.ask(ListInbox()).drafts.first).draft
            try await body(world, draft)
        }
    }

    @Test(arguments: Engine.available)
    func aClosedJobIsToldAndMustBeReadAgain(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            #expect(try await world.ask(ShowDraft(draft: draft)).changes.isEmpty)
            #expect(try await world.ask(CloseJob(job: JobID(1), closed: true)).isClosed)
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(ApproveDraft(draft: draft)) }
            #expect(refusal?.code == .factsChanged)
            #expect(refusal?.problems.map(\.field) == ["job.state"])
            let shown = try await world.ask(ShowDraft(draft: draft))
            #expect(shown.changes.map(\.now) == ["closed"])
            let move = try await world.ask(ApproveDraft(draft: draft, changes: shown.changesKey))
            #expect(move.state == .approved)
        }
    }

    @Test(arguments: Engine.available)
    func aJobThatIsOpenedAgainChangesNothing(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            try await world.ask(CloseJob(job: JobID(1), closed: true))
            try await world.ask(CloseJob(job: JobID(1), closed: false))
            #expect(try await world.ask(ApproveDraft(draft: draft)).state == .approved)
        }
    }

    @Test(arguments: Engine.available)
    func aFactThatTheTextSaysIsNamedWithBothValues(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            let before = try await world.ask(ShowJob(job: JobID(1)))
            try await world.database.write { connection in
                var job = try #require(try connection.job(JobID(1)))
                job.title = "Head of Storage"
                job.description = "Nothing that the message uses."
                try connection.changeJob(job, at: world.clock.now)
            }
            let shown = try await world.ask(ShowDraft(draft: draft))
            #expect(shown.changes.map(\.key) == ["job.title"])
            #expect(shown.changes.first?.before == before.summary.title)
            #expect(shown.changes.first?.now == "Head of Storage")
            #expect(shown.changes.first?.since == world.clock.now)
        }
    }

    /// What was read is bound to what had changed then; another change is read anew.
    @Test(arguments: Engine.available)
    func theKeyIsForTheseChangesAlone(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            try await world.ask(CloseJob(job: JobID(1), closed: true))
            let key = try await world.ask(ShowDraft(draft: draft)).changesKey
            try await world.database.write { connection in
                var job = try #require(try connection.job(JobID(1)))
                job.title = "Head of Storage"
                try connection.changeJob(job, at: world.clock.now)
            }
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ApproveDraft(draft: draft, changes: key))
            }
            #expect(refusal?.problems.map(\.field) == ["job.state", "job.title"])
        }
    }

    @Test(arguments: Engine.available)
    func refreshingWritesAnewFreeOfCharge(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(RefreshDraft(draft: draft)) }
            #expect(refusal?.code == .notNow)
            try await world.database.write { connection in
                var job = try #require(try connection.job(JobID(1)))
                job.title = "Head of Storage"
                try connection.changeJob(job, at: world.clock.now)
            }
            let balance = try await world.ask(ShowBalance())
            #expect(try await world.ask(RefreshDraft(draft: draft)).state == .due)
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: draft))
            #expect(shown.summary.version == 2)
            #expect(shown.body.contains("Head of Storage"))
            #expect(shown.changes.isEmpty)
            #expect(try await world.ask(ShowBalance()).available == balance.available)
            #expect(try await world.ask(ApproveDraft(draft: draft)).state == .approved)
        }
    }

    /// What a person wrote is held against the facts of the version that they edited.
    @Test(arguments: Engine.available)
    func anEditedDraftIsHeldAgainstWhatItWasEditedFrom(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            let shown = try await world.ask(ShowDraft(draft: draft))
            _ = try await world.ask(
                EditDraft(
                    draft: draft, subject: shown.summary.subject, body: shown.body + "\n\nP.S. A line of mine.",
                    version: 1))
            try await world.ask(CloseJob(job: JobID(1), closed: true))
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(ApproveDraft(draft: draft)) }
            #expect(refusal?.code == .factsChanged)
        }
    }
}
