import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Contacts, jobs, sequences and enrollments: what is taken, and what is refused with nothing changed.
@Suite struct FurnishingTests {
    @Test(arguments: Engine.available)
    func aBadRowRefusesTheWholeImportAndChangesNothing(engine: Engine) async throws {
        try await World.on(engine) { world in
            var bad = World.jon
            bad.email = "jon@@example"
            bad.zone = "PST"
            var injected = World.wei
            injected.name = "Wei\r\nBcc: all@example.org"
            let rows = [World.mira, bad, injected]
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
            }
            #expect(refusal?.problems.map(\.field) == ["email", "zone", "name"])
            #expect(refusal?.problems.map(\.line) == [3, 3, 4])
            #expect(try await world.ask(ListContacts()).contacts.isEmpty)
            let tally = try await world.ask(ImportContacts(rows: rows, skipBad: true, dryRun: false))
            #expect(tally.added == 1)
            #expect(tally.refused.count == 3)
        }
    }

    @Test(arguments: Engine.available)
    func importingAgainChangesOnlyWhatIsNew(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.ask(ImportContacts(rows: [World.mira, World.jon], skipBad: false, dryRun: false))
            var changed = World.mira
            changed.title = "Staff engineer"
            changed.phone = nil
            let tally = try await world.ask(ImportContacts(rows: [changed, World.jon], skipBad: false, dryRun: false))
            #expect((tally.added, tally.changed, tally.same) == (0, 1, 1))
            let kept = try #require(try await world.database.read { try $0.contact(ContactID(1)) })
            #expect(kept.title == "Staff engineer")
            #expect(kept.phone == "+49 30 1234")
        }
    }

    /// S3-25, semantics 4.11
    @Test(arguments: Engine.available)
    func aContactIsOnOneWayAtATime(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            let again = try await world.enroll("mira@example.org", "jon@example.net")
            #expect(again.plans[0].refusal?.contains("on the way through backend-q3") == true)
            #expect(again.plans[1].refusal == nil)
            let unknown = await #expect(throws: Refusal.self) { try await world.enroll("nobody@example.org") }
            #expect(unknown?.code == .notFound)
        }
    }

    /// semantics 4.15, the strict option
    @Test(arguments: Engine.available)
    func aContactWithoutTheChannelIsLeftOut(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(
                sequence:
                    "sequence: calls\nsteps:\n  - channel: email\n    purpose: a\n  - channel: call\n    delay: 2\n    purpose: b\n"
            )
            try await world.practise { $0.missingChannel = .refuse }
            let plans = try await world.enroll("mira@example.org", "jon@example.net", in: "calls").plans
            #expect(plans[0].refusal == nil)
            #expect(plans[1].refusal == "has no phone number, which step 2 needs")
        }
    }

    /// S0-29, S1-08, S2-09, S2-10, S3-08, semantics 4.14
    @Test(arguments: Engine.available)
    func peopleInAnInactiveSequenceArePlannedWhenItIsActivated(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.ask(ImportContacts(rows: [World.mira], skipBad: false, dryRun: false))
            try await world.ask(ImportJobs(rows: [World.job], skipBad: false, dryRun: false))
            try await world.ask(ApplySequence(source: World.sequence))
            let answer = try await world.enroll("mira@example.org")
            #expect(answer.warning?.contains("nothing is drafted") == true)
            world.clock.advance(by: .hours(1))
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
            #expect(try await world.ask(ActivateSequence(sequence: "backend-q3")).planned == 1)
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.count == 1)
        }
    }

    /// S1-10, semantics 4.23
    @Test(arguments: Engine.available)
    func aPausedSequenceHoldsWhatIsApproved(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.ask(PauseSequence(sequence: "backend-q3"))
            world.clock.advance(by: .minutes(30))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.state(1) == .approved)
            try await world.ask(ActivateSequence(sequence: "backend-q3"))
            world.clock.advance(by: .minutes(2))
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
        }
    }

    @Test(arguments: Engine.available)
    func aSuppressedAddressIsNeverWrittenTo(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.ask(SuppressAddress(address: "MIRA@example.org", reason: "asked to"))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.state(1) == .waiting)
            #expect(
                try await world.ask(ShowDraft(draft: DraftID(1))).summary.reason
                    == "the address is suppressed: asked to")
        }
    }

    /// S3-27
    @Test(arguments: Engine.available)
    func stoppingAnEnrollmentVoidsItsApproval(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.ask(
                StopEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1)]), reason: "they called"))
            #expect(try await world.state(1) == .superseded)
            #expect(try await world.credits() == (996, 0, 4))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
        }
    }

    /// semantics 4.5
    @Test(arguments: Engine.available)
    func outsideTheWindowItLeavesTheNextMorning(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            world.clock.set(Instant("2026-11-24T19:00:00Z")!)
            let move = try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(move.leavesAt == Instant("2026-11-25T08:00:00Z"))
        }
    }

    @Test(arguments: Engine.available)
    func theMailboxCapHoldsTheRestUntilThereIsRoom(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.practise { $0.pacing.dailyCap = 1 }
            try await world.furnish()
            try await world.enroll("mira@example.org")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.set(Instant("2026-11-24T15:00:00Z")!)
            try await world.enroll("jon@example.net")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(2)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
            let held = try await world.ask(ShowDraft(draft: DraftID(2))).summary
            #expect(held.state == .approved)
            #expect(held.leavesAt == Instant("2026-11-25T15:00:00Z"))
        }
    }

    @Test func aSequenceFileIsRefusedWithLineAndColumn() async throws {
        try await World.on { world in
            let answer = try await world.ask(
                CheckSequence(
                    source:
                        "sequence: Bad Name\nsteps:\n  - channel: fax\n    dealy: 3\n  - channel: email\n    delay: soon\n    thread: reply\n"
                ))
            let places = answer.problems.filter { $0.weight == .error }.map {
                "\($0.line ?? 0):\($0.column ?? 0) \($0.field ?? "")"
            }
            #expect(places == ["1:11 sequence", "4:5 dealy", "3:14 channel", "6:12 delay"])
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ApplySequence(source: "sequence: [1, 2"))
            }
            #expect(refusal?.code == .malformed)
            #expect(try await world.ask(ListSequences()).sequences.isEmpty)
        }
    }
}
