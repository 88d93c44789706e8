import Contract
import Outreach
import Storage
import Support
import Testing

@testable import Workflow

/// Flows, missing channels, connections and tasks.
@Suite struct WayThroughTests {
    private static let mixed = """
        sequence: mixed
        steps:
          - id: mail
            channel: email
            purpose: Say hello
          - id: request
            channel: linkedin_connection
            delay: 2
            purpose: Ask for the connection
          - id: message
            channel: linkedin_message
            delay: 1
            purpose: Follow up
          - id: call
            channel: call
            delay: 3
            purpose: Talk
        """

    /// S4-09, semantics 4.15: steps whose channel the person lacks are left out, and their delays are kept.
    /// S2-05
    @Test(arguments: Engine.available)
    func missingChannelsAreLeftOut(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.mixed)
            // Jon has an address and nothing else.
            try await world.enroll("jon@example.net", in: "mixed")
            world.clock.advance(by: .hours(6))
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
            let enrollment = try await world.ask(ListEnrollments()).enrollments[0]
            #expect(enrollment.state == "finished")
            let drafts = try await world.database.read { try $0.drafts(of: EnrollmentID(1)) }
            #expect(drafts.map(\.state) == [.sent, .skipped, .skipped, .skipped])
            #expect(drafts.dropFirst().allSatisfy { $0.reason == "no_channel" })
            // Each completes at its own planned time. Thursday is Thanksgiving in New York: Friday, Monday, Thursday.
            let gaps = zip(drafts, drafts.dropFirst()).map { $1.targetAt - $0.targetAt }
            #expect(gaps.dropFirst() == [.hours(72), .hours(72)])
        }
    }

    /// semantics 4.15: an error only when no step is left.
    /// S3-23
    @Test(arguments: Engine.available)
    func whoCannotBeReachedAtAllIsRefused(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(
                sequence: "sequence: calls\nsteps:\n  - channel: call\n    purpose: a\n")
            let plans = try await world.enroll("mira@example.org", "jon@example.net", in: "calls").plans
            #expect(plans[0].refusal == nil)
            #expect(plans[1].refusal == "can be reached by no channel of calls")
        }
    }

    /// S4-10, semantics 4.25: a LinkedIn message waits until the request is accepted.
    /// S0-11, S0-13, S4-01
    @Test(arguments: Engine.available)
    func messagesWaitForTheConnection(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await carryTheRequest(world)
            let waiting = try await world.ask(ListEnrollments()).enrollments[0]
            #expect(waiting.held == .connection)
            #expect(waiting.heldUntil == world.clock.now + .hours(24 * 14))
            world.clock.advance(by: .hours(24 * 6))
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
            try await world.ask(ReportHappening(contact: "mira@example.org", happening: .connected))
            try await world.tick()
            let draft = try #require(try await world.ask(ListInbox()).drafts.first)
            #expect(draft.channel == .linkedInMessage)
        }
    }

    /// semantics 4.25: after 14 days the message is left out, and other channels go on.
    /// S2-05
    @Test(arguments: Engine.available)
    func withoutAConnectionOtherChannelsGoOn(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await carryTheRequest(world)
            world.clock.advance(by: .hours(24 * 14))
            try await world.tick()
            let enrollment = try await world.ask(ListEnrollments()).enrollments[0]
            #expect(enrollment.held == nil)
            #expect(enrollment.step == 3 || enrollment.step == 4)
            let drafts = try await world.database.read { try $0.drafts(of: EnrollmentID(1)) }
            #expect(drafts[2].reason == "not_connected")
        }
    }

    /// Mira's email has left and the connection request is done.
    private func carryTheRequest(_ world: World) async throws {
        try await world.furnish(sequence: Self.mixed)
        try await world.enroll("mira@example.org", in: "mixed")
        for draft in Int64(1)...2 {
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(draft)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            if draft == 1 { world.clock.advance(by: .hours(48)) }
        }
        #expect(try await world.state(2) == .toDo)
        try await world.ask(FinishTask(draft: DraftID(2)))
    }

    /// S1-21, S1-22, semantics 4.26: a task that nobody did is left out after 3 business days, and its owner is told.
    /// S0-11, S0-15
    @Test(arguments: Engine.available)
    func aTaskNobodyDidIsLeftOut(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(
                sequence:
                    "sequence: calls\nsteps:\n  - channel: call\n    purpose: a\n  - channel: email\n    delay: 1\n    purpose: b\n"
            )
            try await world.enroll("mira@example.org", in: "calls")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(try await world.state(1) == .toDo)
            world.clock.advance(by: .hours(72) - .seconds(1))
            try await world.tick()
            #expect(try await world.state(1) == .toDo)
            world.clock.advance(by: .seconds(1))
            try await world.tick()
            #expect(try await world.state(1) == .skipped)
            #expect(try await world.ask(ListInbox()).notices.map(\.kind) == [.autoSkipped])
            #expect(try await world.ask(ListEnrollments()).enrollments[0].nextAt != nil)
        }
    }

    /// S0-24, S0-49, semantics 4.26: un-marking reopens the task, unsends nothing, and the next step waits for it.
    @Test(arguments: Engine.available)
    func aDoneTaskCanBeReopened(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await carryTheRequest(world)
            let before = try await world.credits()
            try await world.ask(ReopenTask(draft: DraftID(2)))
            #expect(try await world.state(2) == .toDo)
            #expect(try await world.credits() == before)
            #expect(try await world.ask(ListEnrollments()).enrollments[0].nextAt == nil)
            try await world.ask(FinishTask(draft: DraftID(2)))
            #expect(try await world.credits() == before)
        }
    }

    /// S0-04, S0-41, S0-43, S0-44, S0-45, semantics 4.11: one flow a job until it is archived; the error names it.
    /// S0-03, S0-40
    @Test(arguments: Engine.available)
    func aJobHasOneFlow(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            func flow(_ contact: String) -> EnrollContacts {
                EnrollContacts(sequence: "backend-q3", contacts: [contact], job: JobID(1), isFlow: true, dryRun: false)
            }
            try await world.ask(flow("mira@example.org"))
            let refusal = await #expect(throws: Refusal.self) { try await world.ask(flow("jon@example.net")) }
            #expect(refusal?.message.contains("E-1") == true)
            let early = await #expect(throws: Refusal.self) {
                try await world.ask(ArchiveEnrollment(enrollment: EnrollmentID(1)))
            }
            #expect(early?.code == .notNow)
            try await world.ask(
                StopEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1)]), reason: "again"))
            try await world.ask(ArchiveEnrollment(enrollment: EnrollmentID(1)))
            try await world.ask(flow("jon@example.net"))
            // Others may be written to about the same job at any time.
            #expect(try await world.enroll("wei@example.com").plans[0].refusal == nil)
        }
    }

    /// S0-42: the database itself refuses a second flow of one job or company.
    /// S0-03, S0-04, S0-41
    @Test(arguments: Engine.available)
    func theDatabaseRefusesASecondFlow(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org", "jon@example.net")
            _ = try await world.database.write { connection in
                try connection.run(
                    "INSERT INTO company (name, name_key, created_at) VALUES ('Lumen Labs', 'lumen labs', 1) ON CONFLICT (name_key) DO NOTHING"
                )
            }
            for flow in ["flow = 'job'", "flow = 'company', company_id = 1"] {
                await #expect(throws: StorageFault.self) {
                    try await world.database.write { try $0.run("UPDATE enrollment SET \(SQL(stringLiteral: flow))") }
                }
            }
        }
    }

    /// S0-47, S0-48, S3-16: a step that left takes matches of its job on; a job's flow those of everybody.
    @Test(arguments: Engine.available)
    func matchesMoveToContacted(engine: Engine) async throws {
        for isFlow in [false, true] {
            try await World.on(engine) { world in
                try await world.furnish()
                try await world.database.write { connection in
                    for (contact, stage) in [(1, MatchStage.favorited), (2, .pending), (3, .interested)] {
                        try connection.setMatch(
                            ContactID(Int64(contact)), for: JobID(1), to: stage, by: .stage("test"), at: World.morning)
                    }
                }
                try await world.ask(
                    EnrollContacts(
                        sequence: "backend-q3", contacts: ["mira@example.org"], job: JobID(1), isFlow: isFlow,
                        dryRun: false))
                try await world.tick()
                try await world.ask(ApproveDraft(draft: DraftID(1)))
                world.clock.advance(by: .minutes(10))
                try await world.tick()
                let stages = try await world.database.read { connection in
                    try (1...3).map { try connection.matchStage(of: ContactID($0), for: JobID(1)) }
                }
                #expect(stages == [.contacted, isFlow ? .contacted : .pending, .interested])
            }
        }
    }

    /// S3-19, S3-21: recorded to start later, with fields of its own.
    @Test(arguments: Engine.available)
    func enrolledPausedWithFields(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            let answer = try await world.ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: ["mira@example.org"], paused: true,
                    fields: ["reason": "your talk"], dryRun: false))
            #expect(answer.plans[0].firstStepAt == nil)
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
            try await world.ask(ResumeEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1)])))
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.count == 1)
            let fact = "field.reason (filled in, from outside): your talk"
            #expect(world.model.requests.contains { $0.prompt.contains(fact) })
        }
    }
}
