import Contract
import Outreach
import Storage
import Support
import Testing

/// A draft waits three working days of the organisation; people are told twice before it ends (semantics 4.34).
@Suite struct ExpiryTests {
    private func waiting(
        _ engine: Engine, onExpiry: OnExpiry = .hold, _ body: @Sendable (World, DraftID) async throws -> Void
    ) async throws {
        var practice = World.unhurried
        practice.onExpiry = onExpiry
        try await World.on(engine, practice: practice) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            try await world.tick()
            try await body(world, try #require(try await world.ask(ListInbox()).drafts.first).draft)
        }
    }

    private func kinds(_ world: World) async throws -> [String] {
        try await world.database.read { try $0.openNotices(limit: 50).map(\.kind) }
    }

    /// Tuesday ten o'clock; it ends on Friday at ten.
    @Test(arguments: Engine.available)
    func twoWarningsAndAnEndNeverAnApproval(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            let end = World.morning + .hours(72)
            #expect(try await world.ask(ShowDraft(draft: draft)).expiresAt == end)
            #expect(try await kinds(world).isEmpty)
            world.clock.set(World.morning + .hours(36))
            try await world.tick()
            #expect(try await kinds(world) == ["expires"])
            world.clock.set(World.morning + .hours(65))
            try await world.tick()
            #expect(try await kinds(world) == ["expires", "expiresSoon"])
            world.clock.set(end - .seconds(1))
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: draft)).summary.state == .waiting)
            world.clock.set(end)
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: draft))
            #expect(shown.summary.state == .expired)
            #expect(shown.deliveries.isEmpty)
            #expect(try await kinds(world) == ["expired"])
            #expect(try await world.ask(ListInbox()).drafts.map(\.draft) == [draft])
            #expect(shown.possible.contains(.revisionAsked))
        }
    }

    @Test(arguments: Engine.available)
    func aWeekendIsNoTimeToDecide(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            // Thursday: three working days later is Tuesday.
            world.clock.set(World.morning + .hours(48))
            _ = try await world.ask(
                EditDraft(
                    draft: draft, subject: "A question", body: "Hi Mira,\n\nmay I tell you more?\n\nAna Ruiz",
                    version: 1))
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: draft)).expiresAt == World.morning + .hours(48 + 120))
        }
    }

    @Test(arguments: Engine.available)
    func aDecisionEndsTheWaiting(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            world.clock.set(World.morning + .hours(36))
            try await world.tick()
            _ = try await world.ask(ApproveDraft(draft: draft))
            #expect(try await kinds(world).isEmpty)
            #expect(try await world.ask(ShowDraft(draft: draft)).expiresAt == nil)
        }
    }

    @Test(arguments: Engine.available)
    func writtenAnewOnceAndThenHeld(engine: Engine) async throws {
        try await waiting(engine, onExpiry: .redraft) { world, draft in
            world.clock.set(World.morning + .hours(72))
            try await world.tick()
            let again = try await world.ask(ShowDraft(draft: draft))
            #expect(again.summary.state == .waiting)
            #expect(again.summary.version == 2)
            // Friday; three working days later is Wednesday.
            world.clock.set(World.morning + .hours(72 + 120))
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: draft)).summary.state == .expired)
        }
    }

    @Test(arguments: Engine.available)
    func theStepIsLeftOutAndTheNextOneIsPlanned(engine: Engine) async throws {
        try await waiting(engine, onExpiry: .skip) { world, draft in
            world.clock.set(World.morning + .hours(72))
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: draft)).summary.state == .skipped)
            let enrollment = try await world.ask(ListEnrollments()).enrollments
            #expect(enrollment.count == 1)
        }
    }

    @Test(arguments: Engine.available)
    func whileItsEnrollmentStandsStillNothingExpires(engine: Engine) async throws {
        try await waiting(engine) { world, draft in
            try await world.ask(PauseSequence(sequence: "backend-q3"))
            world.clock.set(World.morning + .hours(100))
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: draft)).summary.state == .waiting)
        }
    }
}
