import Contract
import Outreach
import Storage
import Support
import Testing

@testable import Workflow

/// One change carried through many enrollments.
@Suite struct SweepTests {
    /// Mira, Jon and Wei are on the way, each with the first step planned for the next morning.
    private func enrolled(_ world: World) async throws {
        try await world.furnish(
            sequence: "sequence: wave\nsteps:\n  - channel: email\n    delay: 1\n    purpose: ask\n")
        try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com", in: "wave")
    }

    private func enrollments(_ world: World) async throws -> [EnrollmentSummary] {
        try await world.ask(ListEnrollments()).enrollments
    }

    /// S3-27, S3-30: a whole sequence is paused, resumed and stopped; nothing is half done.
    @Test(arguments: Engine.available)
    func everybodyInASequence(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await enrolled(world)
            let whole = EnrollmentScope(sequence: "wave")
            #expect(try await world.ask(CountEnrollments(sequence: "wave")).live == 3)
            #expect(try await world.ask(PauseEnrollments(whose: whole)).underWay == 3)
            try await world.tick()
            #expect(try await enrollments(world).allSatisfy { $0.held == .paused && $0.nextAt == nil })
            world.clock.advance(by: .hours(24 * 7))
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
            try await world.ask(ResumeEnrollments(whose: whole))
            try await world.tick()
            #expect(try await enrollments(world).allSatisfy { $0.held == nil && $0.nextAt != nil })
            try await world.ask(StopEnrollments(whose: whole, reason: "the job is gone"))
            try await world.tick()
            #expect(try await enrollments(world).allSatisfy { $0.state == "stopped" && $0.reason == "the job is gone" })
        }
    }

    /// A contact's enrollments, and everybody's; a hold of one's own is not touched by the end of another.
    @Test(arguments: Engine.available)
    func aContactAndEverybody(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await enrolled(world)
            let changed = try await world.ask(PauseEnrollments(whose: EnrollmentScope(contact: "jon@example.net")))
            #expect(changed.changed.map(\.name) == ["Jon Vance"])
            try await world.ask(ReportHappening(contact: "wei@example.com", happening: .reply))
            try await world.ask(PauseEnrollments(whose: EnrollmentScope(everybody: true)))
            try await world.tick()
            let held = try await enrollments(world).sorted { $0.enrollment < $1.enrollment }
            #expect(held.map(\.held) == [.paused, .paused, .replied])
            try await world.ask(ResumeEnrollments(whose: EnrollmentScope(everybody: true)))
            try await world.tick()
            let after = try await enrollments(world).sorted { $0.enrollment < $1.enrollment }
            #expect(after.map(\.held) == [nil, nil, .replied])
        }
    }

    /// S1-09, S1-10: a sequence that is paused between two steps goes on with the next unsent one and its remaining delay.
    @Test(arguments: Engine.available)
    func aPausedSequenceGoesOnWhereEachStood(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            world.clock.advance(by: .hours(24))
            try await world.ask(PauseSequence(sequence: "backend-q3"))
            try await world.tick()
            #expect(try await enrollments(world)[0].held == .sequence)
            world.clock.advance(by: .hours(24 * 7))
            try await world.ask(ActivateSequence(sequence: "backend-q3"))
            try await world.tick()
            // Two of three working days were left, from Wednesday 2 December.
            #expect(try await enrollments(world)[0].nextAt == Instant("2026-12-04T09:10:00Z"))
            #expect(try await enrollments(world)[0].step == 1)
        }
    }

    /// S1-08, S1-11, semantics 4.9, 4.14, 4.22: what is planned for many at once is spread out.
    @Test(arguments: Engine.available)
    func firstStepsAreStaggered(engine: Engine) async throws {
        var practice = World.unhurried
        practice.pacing.stagger = 3
        try await World.on(engine, practice: practice) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com")
            let first = try await enrollments(world).sorted { $0.enrollment < $1.enrollment }.map(\.plannedAt)
            // Mira is in her window, Jon's opens at 14:00 UTC and Wei's is open until 09:00 UTC.
            #expect(first[0] == World.morning)
            #expect(first[1] == Instant("2026-11-24T14:00:03Z"))
            #expect(first[2] == Instant("2026-11-25T01:00:06Z"))
            // A further call of the same action goes on counting.
            let more = try await world.ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: ["mira@example.org"], batch: EnrollmentID(1), dryRun: true))
            #expect(more.plans[0].refusal != nil)
            #expect(try await world.database.read { try $0.count(batch: 1) } == 3)
        }
        #expect(practice.pacing.offset(of: 100) == .seconds(300))
    }

    /// S3-44: batches of ten, each later than the one before.
    @Test func batchesAreApart() {
        var pacing = Pacing()
        (pacing.batch, pacing.batchGap) = (10, 60)
        #expect((0..<10).map { pacing.offset(of: $0) } == (0..<10).map { .seconds($0 * 3) })
        #expect(pacing.offset(of: 10) == .seconds(90))
        #expect(pacing.offset(of: 25) == .seconds(75 + 120))
    }
}
