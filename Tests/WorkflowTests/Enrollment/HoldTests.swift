import Contract
import Outreach
import Storage
import Support
import Testing

@testable import Workflow

/// Pauses, absences and replies: a hold stops the clock and ends as semantics.md says.
@Suite struct HoldTests {
    private static let first = EnrollmentScope(enrollments: [EnrollmentID(1)])

    /// Mira's first email has left at 10:10 on Tuesday; the second is three business days later.
    private func afterTheFirst(_ world: World) async throws {
        try await world.withWaitingDraft()
        try await world.ask(ApproveDraft(draft: DraftID(1)))
        world.clock.advance(by: .minutes(10))
        try await world.tick()
        #expect(world.outbox.parcels.count == 1)
    }

    private func planned(_ world: World) async throws -> EnrollmentSummary {
        try await world.ask(ListEnrollments()).enrollments[0]
    }

    /// semantics 4.22: what is left of the delay is still to come, in working days.
    @Test(arguments: Engine.available)
    func aPauseFreezesTheClock(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await afterTheFirst(world)
            // Tuesday 24 November + 3 = Friday 27.
            #expect(try await planned(world).nextAt == Instant("2026-11-27T09:10:00Z"))
            world.clock.advance(by: .hours(24))
            let paused = try await world.ask(PauseEnrollments(whose: Self.first, reason: "fair week"))
            #expect(paused.changed[0].held == .paused)
            #expect(paused.changed[0].nextAt == nil)
            // Two working days are left, from Wednesday to Friday; a week later they begin again.
            world.clock.advance(by: .hours(24 * 7))
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
            let resumed = try await world.ask(ResumeEnrollments(whose: Self.first))
            #expect(resumed.changed[0].held == nil)
            #expect(resumed.changed[0].nextAt == Instant("2026-12-04T09:10:00Z"))
        }
    }

    /// semantics 4.22: due at the pause is due at the resume; S3's option keeps the plan.
    /// S3-30
    @Test(arguments: Engine.available)
    func theFourWaysToGoOn(engine: Engine) async throws {
        for (choice, expected) in [
            (ResumeChoice.frozen, "2026-12-04T09:10:00Z"), (.immediate, "2026-12-02T09:10:00Z"),
            (.restartDelay, "2026-12-07T09:10:00Z"),
        ] {
            try await World.on(engine) { world in
                try await afterTheFirst(world)
                world.clock.advance(by: .hours(24))
                try await world.ask(PauseEnrollments(whose: Self.first))
                world.clock.advance(by: .hours(24 * 7))
                let resumed = try await world.ask(ResumeEnrollments(whose: Self.first, choice: choice))
                #expect(resumed.changed[0].nextAt == Instant(expected), "\(choice)")
            }
        }
        try await World.on(engine) { world in
            try await afterTheFirst(world)
            try await world.ask(PauseEnrollments(whose: Self.first))
            world.clock.advance(by: .hours(24 * 7))
            let resumed = try await world.ask(ResumeEnrollments(whose: Self.first, choice: .skipOverdue))
            // The second step fell due on 27 November and is left out; the third comes a week after it.
            #expect(resumed.changed[0].step == 2)
            #expect(resumed.changed[0].nextAt == Instant("2026-12-04T09:10:00Z"))
        }
    }

    /// semantics 4.23: drafts stay readable and editable, and cannot be approved.
    @Test(arguments: Engine.available)
    func whileHeldNothingIsApproved(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(PauseEnrollments(whose: Self.first))
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ApproveDraft(draft: DraftID(1)))
            }
            #expect(refusal?.code == .notNow)
            try await world.ask(
                EditDraft(
                    draft: DraftID(1), subject: "Hello", body: "Hi Mira,\n\na better text for you to read.\n\nAna Ruiz",
                    version: 1))
            try await world.ask(ResumeEnrollments(whose: Self.first))
            try await world.ask(ApproveDraft(draft: DraftID(1)))
        }
    }

    /// S1-12, S2-19, S2-20, S3-26, S4-15, semantics 4.17: a reply holds, voids what is open, and is an item.
    @Test(arguments: Engine.available)
    func aReplyHoldsAndIsShown(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            let before = try await world.credits()
            #expect(before.held == 2)
            let answer = try await world.ask(
                ReportHappening(contact: "mira@example.org", happening: .reply, text: "Tell me more."))
            #expect(answer.enrollments[0].held == .replied)
            #expect(try await world.state(1) == .superseded)
            #expect(try await world.credits().held == 0)
            let notice = try #require(try await world.ask(ListInbox()).notices.first)
            #expect(notice.kind == .reply)
            #expect(notice.text.contains("Tell me more."))
            world.clock.advance(by: .hours(1))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            // A person goes on: the second step has its whole delay, at the hour it had.
            let resumed = try await world.ask(ResumeEnrollments(whose: Self.first))
            #expect(resumed.changed[0].nextAt == Instant("2026-11-27T09:00:00Z"))
            #expect(try await world.ask(ListInbox()).notices.isEmpty)
        }
    }

    /// semantics 4.17: with no choice in 14 days it finishes as replied.
    @Test(arguments: Engine.available)
    func anUnansweredReplyEndsAfterFourteenDays(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await afterTheFirst(world)
            try await world.ask(ReportHappening(contact: "E-1", happening: .reply))
            world.clock.advance(by: .hours(24 * 14) - .seconds(1))
            try await world.tick()
            #expect(try await planned(world).state == "live")
            world.clock.advance(by: .seconds(1))
            try await world.tick()
            #expect(try await planned(world).state == "finished")
            #expect(try await planned(world).reason == "replied")
        }
    }

    /// semantics 4.17, the option: a reply ends it at once.
    @Test(arguments: Engine.available)
    func aReplyMayCancel(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.practise { $0.onReply = .cancel }
            try await afterTheFirst(world)
            let answer = try await world.ask(ReportHappening(contact: "E-1", happening: .reply))
            #expect(answer.enrollments[0].state == "stopped")
            #expect(try await world.ask(ListInbox()).notices.map(\.kind) == [.reply])
        }
    }

    /// semantics 4.19: held to the return date and one business day more; held time does not use up the delay.
    @Test(arguments: Engine.available)
    func anAbsenceEndsAWorkingDayAfterTheReturn(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await afterTheFirst(world)
            // Back on Friday 4 December, so writing goes on from Monday 7, 09:00 in Berlin.
            let answer = try await world.ask(
                ReportHappening(contact: "E-1", happening: .outOfOffice, back: "2026-12-04"))
            #expect(answer.enrollments[0].held == .outOfOffice)
            #expect(answer.enrollments[0].heldUntil == Instant("2026-12-07T08:00:00Z"))
            world.clock.set(Instant("2026-12-07T08:00:00Z")!)
            try await world.tick()
            // Three working days were left.
            #expect(try await planned(world).nextAt == Instant("2026-12-10T09:10:00Z"))
        }
    }

    /// semantics 4.19: a person's manual hold is never overridden; without a date an absence lasts seven days.
    @Test(arguments: Engine.available)
    func aPersonsHoldIsNeverOverridden(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await afterTheFirst(world)
            try await world.ask(ReportHappening(contact: "E-1", happening: .outOfOffice))
            #expect(try await planned(world).heldUntil == Instant("2026-12-01T08:00:00Z"))
            try await world.ask(PauseEnrollments(whose: Self.first))
            try await world.ask(ReportHappening(contact: "E-1", happening: .outOfOffice, back: "2026-12-04"))
            let held = try await planned(world)
            #expect(held.held == .paused)
            #expect(held.heldUntil == nil)
        }
    }

    /// S1-12, S1-13, S3-32, semantics 4.20: interview, meeting, hire and archive end it, and the owner is told.
    /// S1-17
    @Test(arguments: Engine.available)
    func anInterviewEndsItAndTheOwnerIsTold(engine: Engine) async throws {
        for happening in [Happening.interview, .meeting, .hire, .archive] {
            try await World.on(engine) { world in
                try await world.withWaitingDraft()
                let answer = try await world.ask(ReportHappening(contact: "E-1", happening: happening))
                #expect(answer.enrollments[0].state == "stopped")
                #expect(try await world.state(1) == .superseded)
                #expect(try await world.ask(ListInbox()).notices.map(\.kind) == [.stopped])
            }
        }
    }

    /// semantics 4.20: unsubscribe and complaint end it and suppress; a hard bounce closes the address alone.
    @Test(arguments: Engine.available)
    func addressesAreClosed(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await afterTheFirst(world)
            let bounced = try await world.ask(
                ReportHappening(contact: "E-1", happening: .bounce, text: "550 no such user"))
            #expect(bounced.enrollments[0].held == .noAddress)
            let stopped = try await world.ask(ReportHappening(contact: "E-1", happening: .unsubscribe))
            #expect(stopped.enrollments[0].state == "stopped")
            let blocks = try await world.database.read { try $0.blocks(on: "mira@example.org").map(\.kind) }
            #expect(blocks == ["bounced", "suppressed"])
        }
    }

    /// semantics 4.24, S3-31: a stopped run is never resumed; enrolling again names the one before.
    @Test(arguments: Engine.available)
    func whatIsStoppedStaysStopped(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(StopEnrollments(whose: Self.first, reason: "wrong person"))
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ResumeEnrollments(whose: Self.first))
            }
            #expect(refusal?.message.contains("enroll them again") == true)
            let again = try await world.ask(
                EnrollContacts(sequence: "backend-q3", contacts: ["mira@example.org"], fromStep: 2, dryRun: false))
            let id = try #require(again.plans[0].enrollment)
            let row = try await world.database.read { try $0.enrollment(id) }
            #expect(row?.replaces == EnrollmentID(1))
            #expect(row?.nextStep == 2)
        }
    }
}
