import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// One enrollment as it stands: what became of each step, and what will.
@Suite struct EnrollmentShownTests {
    /// S3-53, S4-14, S1-19: per person and step what happened, what was heard, and when the next step comes.
    /// S0-07, S0-28, S0-47
    @Test(arguments: Engine.available)
    func eachStepTellsWhatBecameOfIt(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            func shown() async throws -> ShowEnrollment.Answer {
                try await world.ask(ShowEnrollment(enrollment: EnrollmentID(1)))
            }
            var answer = try await shown()
            #expect(answer.steps.map(\.draft) == [DraftID(1), nil, nil])
            #expect(answer.steps[0].state == .waiting)
            #expect(answer.steps[0].dueAt == World.morning)
            // Approved now it would leave after its grace, and what follows counts from there.
            #expect(answer.steps[0].leavesAt == World.morning + .minutes(10))
            #expect(answer.steps[1].dueAt == Instant("2026-11-27T09:10:00Z"))
            #expect(answer.steps[1].local == "2026-11-27 10:20")
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            answer = try await shown()
            #expect(answer.steps[0].state == .sent)
            #expect(answer.steps[0].leftAt == World.morning + .minutes(10))
            #expect(answer.steps[1].dueAt == answer.summary.nextAt)
            #expect(answer.status == .inProgress)
            world.clock.advance(by: .hours(1))
            try await world.ask(ReportHappening(contact: "P-1", happening: .reply, text: "Call me"))
            answer = try await shown()
            #expect(answer.steps[0].heard.map(\.what) == ["they replied: Call me"])
            #expect(answer.summary.held == .replied)
            #expect(answer.heldAt == world.clock.now)
            // Nobody knows when it goes on.
            #expect(answer.steps[1].leavesAt == nil)
        }
    }

    /// S4-10, semantics 4.25: who waits on connections is a list of its own, and the step says so.
    @Test(arguments: Engine.available)
    func whoWaitsOnConnectionsIsListed(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(
                sequence: """
                    sequence: linked
                    steps:
                      - channel: linkedin_connection
                        purpose: a
                      - channel: linkedin_message
                        purpose: b
                    """)
            try await world.enroll("mira@example.org", in: "linked")
            #expect(try await world.ask(ListEnrollments(held: "connection")).enrollments.isEmpty)
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            try await world.ask(FinishTask(draft: DraftID(1)))
            let waiting = try await world.ask(ListEnrollments(held: "connection")).enrollments
            #expect(waiting.map(\.enrollment) == [EnrollmentID(1)])
            #expect(waiting[0].heldUntil == world.clock.now + .hours(14 * 24))
            let shown = try await world.ask(ShowEnrollment(enrollment: EnrollmentID(1)))
            #expect(shown.steps[1].waitsForConnection)
            let explained = try await world.ask(ExplainOutreach(about: "E-1")).explanations[0]
            #expect(explained.next.hasSuffix("countersign enrollment event E-1 connected"))
            for hold in ["sequence", "nothing"] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await world.ask(ListEnrollments(held: hold))
                }
                #expect(refusal?.code == .malformed)
            }
        }
    }

    /// semantics 4.7, 4.15, 4.24, 4.29, S0-45: who, what for, whose zone, what it replaces; steps that were left out say why, and
    /// what is archived stays readable.
    @Test(arguments: Engine.available)
    func theFactsOfAnEnrollmentAreShown(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            let one = EnrollmentScope(enrollments: [EnrollmentID(1)])
            try await world.ask(StopEnrollments(whose: one, reason: "they called"))
            try await world.ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: ["mira@example.org"], job: JobID(1), fromStep: 2,
                    fields: ["reason": "her talk"], dryRun: false))
            let answer = try await world.ask(ShowEnrollment(enrollment: EnrollmentID(2)))
            #expect(answer.replaces == EnrollmentID(1))
            #expect(answer.enrolledBy == "Ana Ruiz")
            #expect(answer.job == "Database engineer at Harbour Systems")
            #expect(answer.address == "mira@example.org")
            #expect(answer.fields == ["reason": "her talk"])
            #expect((answer.zone, answer.zoneSource) == ("Europe/Berlin", "contact"))
            #expect(answer.steps[0].state == .skipped)
            #expect(answer.steps[0].reason == "enrolled_later")
            #expect(answer.steps[1].dueAt == answer.summary.nextAt)
            try await world.ask(ArchiveEnrollment(enrollment: EnrollmentID(1)))
            let archived = try await world.ask(ShowEnrollment(enrollment: EnrollmentID(1)))
            #expect(archived.status == .archived)
            #expect(archived.summary.reason == "they called")
            #expect(archived.steps.count == 3)
        }
    }

    /// semantics 4.19: an absence has an end, so what comes after it has a time, and it is the time that really comes.
    @Test(arguments: Engine.available)
    func afterAnAbsenceTheTimesAreKnown(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            try await world.ask(ReportHappening(contact: "P-1", happening: .outOfOffice, back: "2026-12-07"))
            let foretold = try await world.ask(ShowEnrollment(enrollment: EnrollmentID(1)))
            let end = try #require(foretold.summary.heldUntil)
            world.clock.set(end)
            try await world.tick()
            let resumed = try await world.ask(ShowEnrollment(enrollment: EnrollmentID(1)))
            #expect(resumed.summary.held == nil)
            #expect(resumed.steps[1].dueAt == foretold.steps[1].dueAt)
            #expect(resumed.steps[1].leavesAt == foretold.steps[1].leavesAt)
        }
    }
}
