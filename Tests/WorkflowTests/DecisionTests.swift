import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// What people decide about a draft, and how it is taken back.
@Suite struct DecisionTests {
    /// S1-20, S4-03
    @Test(arguments: Engine.available)
    func anApprovalNamesTheVersionThatWasRead(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let body = "Hi Mira,\n\nwe look for a Database engineer at Harbour Systems. May I call you?\n\nAna Ruiz"
            try await world.ask(EditDraft(draft: DraftID(1), subject: "A question", body: body, version: 1))
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ApproveDraft(draft: DraftID(1), version: 1))
            }
            #expect(refusal?.code == .notNow)
            #expect(refusal?.message.contains("changed after you read it") == true)
            #expect(try await world.state(1) == .waiting)
            #expect(try await world.credits().held == 0)
            let move = try await world.ask(ApproveDraft(draft: DraftID(1), version: 2))
            #expect(move.state == .approved)
        }
    }

    @Test(arguments: Engine.available)
    func whatBreaksAHardLimitCannotBeApproved(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let edited = try await world.ask(
                EditDraft(draft: DraftID(1), subject: "Hello", body: "Hi Mira,\n\nsee {{link}} for more.", version: 1))
            #expect(edited.findings.contains { $0.weight == .hard })
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ApproveDraft(draft: DraftID(1)))
            }
            #expect(refusal?.code == .notNow)
            #expect(refusal?.problems.isEmpty == false)
        }
    }

    @Test(arguments: Engine.available)
    func aRejectedDraftIsWrittenAnewWithTheReason(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let move = try await world.ask(RejectDraft(draft: DraftID(1), reason: "too familiar", then: .redraft))
            #expect(move.state == .due)
            try await world.tick()
            #expect(world.model.requests.contains { $0.prompt.contains("too familiar") })
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect(shown.summary.version == 2)
            #expect(shown.summary.state == .waiting)
            // The first revision is free (semantics 4.43).
            #expect(shown.creditsCharged == 4)
        }
    }

    @Test(arguments: Engine.available)
    func theSecondRevisionIsCharged(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            #expect(try await world.ask(ShowDraft(draft: DraftID(1))).revisionPrice == 0)
            let first = try await world.ask(ReviseDraft(draft: DraftID(1), note: "shorter"))
            #expect(first.price == 0)
            try await world.tick()
            #expect(try await world.ask(ShowDraft(draft: DraftID(1))).revisionPrice == 4)
            let second = try await world.ask(ReviseDraft(draft: DraftID(1), note: "warmer"))
            #expect(second.price == 4)
            try await world.tick()
            #expect(try await world.credits().spent == 8)
        }
    }

    @Test(arguments: Engine.available)
    func rejectingWithSkipGoesOnAndUndoComesBack(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "not now", then: .skip))
            var enrollment = try await world.ask(ListEnrollments()).enrollments[0]
            #expect(enrollment.nextAt == Instant("2026-11-27T09:00:00Z"))
            let undone = try await world.ask(UndoLastDecision())
            #expect(undone.draft?.state == .waiting)
            enrollment = try await world.ask(ListEnrollments()).enrollments[0]
            #expect(enrollment.nextAt == nil)
        }
    }

    @Test(arguments: Engine.available)
    func rejectingWithStopEndsTheEnrollmentAndUndoReopensIt(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "wrong person", then: .stop))
            #expect(try await world.ask(ListEnrollments()).enrollments[0].state == "stopped")
            try await world.ask(UndoDecision(draft: DraftID(1)))
            #expect(try await world.ask(ListEnrollments()).enrollments[0].state == "live")
            #expect(try await world.state(1) == .waiting)
        }
    }

    @Test(arguments: Engine.available)
    func undoGivesTheReservationBackAndIsRefusedOnceItHasLeft(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(4))
            let undone = try await world.ask(UndoDecision(draft: DraftID(1)))
            #expect(undone.leftSeconds == 360)
            #expect(try await world.credits() == (996, 0, 4))
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(UndoDecision(draft: DraftID(1))) }
            #expect(refusal?.code == .notNow)
            #expect(refusal?.message.contains("has left") == true)
        }
    }

    @Test(arguments: Engine.available)
    func skippingTheLastStepFinishesTheEnrollment(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: "sequence: one\nsteps:\n  - channel: email\n    purpose: ask\n")
            try await world.enroll("mira@example.org", in: "one")
            try await world.tick()
            try await world.ask(SkipDraft(draft: DraftID(1), reason: "on holiday"))
            #expect(try await world.ask(ListEnrollments()).enrollments[0].state == "finished")
        }
    }

    /// S0-15, S0-24, S0-32, S1-22, S1-23, S3-11
    @Test(arguments: Engine.available)
    func aTaskIsDoneByAPerson(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(
                sequence: "sequence: talk\nsteps:\n  - channel: linkedin_connection\n    purpose: connect\n")
            world.model.script(
                .fields([
                    "subject": .text(""),
                    "body": .text("Hi Mira, your storage work and our Database engineer role fit. Shall we connect?"),
                ]))
            try await world.enroll("mira@example.org", in: "talk")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(try await world.state(1) == .toDo)
            #expect(world.outbox.parcels.isEmpty)
            let done = try await world.ask(FinishTask(draft: DraftID(1)))
            #expect(done.state == .done)
            #expect(try await world.credits() == (994, 0, 6))
        }
    }

    @Test(arguments: Engine.available)
    func aWishIsGrantedOnce(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let key = IdempotencyKey(rawValue: "wish-1")
            let first = try await world.ask(ApproveDraft(draft: DraftID(1)), key: key)
            let again = try await world.ask(ApproveDraft(draft: DraftID(1)), key: key)
            #expect(first == again)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(SkipDraft(draft: DraftID(1)), key: key)
            }
            #expect(refusal?.code == .notNow)
        }
    }

    /// S3-01
    @Test func rolesAreNoLadder() async throws {
        try await World.on { world in
            try await world.withWaitingDraft()
            for member in [world.ben] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await world.ask(ApproveDraft(draft: DraftID(1)), as: member)
                }
                #expect(refusal?.code == .forbidden)
            }
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(TopUpCredit(amount: 5, reference: "x"), as: world.ana)
            }
            #expect(refusal?.code == .forbidden)
        }
    }
}
