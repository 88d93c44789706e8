import Contract
import Outreach
import Storage
import Support
import Testing

@testable import Workflow

/// Who may be enrolled, and what is said to whom.
@Suite struct EnrollTests {
    /// S3-24, semantics 4.13: at most 500 a call; the command splits.
    @Test func fiveHundredAtOnce() async throws {
        try await World.on { world in
            try await world.furnish()
            let many = (1...501).map { "P-\($0)" }
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(EnrollContacts(sequence: "backend-q3", contacts: many, dryRun: false))
            }
            #expect(refusal?.code == .malformed)
            #expect(refusal?.message.contains("501") == true)
            #expect(refusal?.hint?.contains("500") == true)
        }
    }

    /// S3-17, semantics 4.10, 4.12: who was contacted within 7 dates of the organisation is not enrolled; 0 is off.
    @Test(arguments: Engine.available)
    func contactedLately(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.database.write { try $0.markContacted(ContactID(1), at: World.morning) }
            let day = Duration.hours(24)
            world.clock.set(Instant("2026-11-30T22:59:00Z")!)
            let plan = try await world.enroll("mira@example.org").plans[0]
            #expect(plan.refusal?.contains("less than 7 days ago") == true)
            // Midnight in Berlin, where the organisation is, begins the seventh date after.
            world.clock.set(Instant("2026-11-30T23:00:00Z")!)
            #expect(try await world.enroll("mira@example.org").plans[0].refusal == nil)
            #expect(day == .seconds(86_400))
            try await world.practise { $0.quietDays = 0 }
            try await world.database.write { try $0.markContacted(ContactID(2), at: world.clock.now) }
            #expect(try await world.enroll("jon@example.net").plans[0].refusal == nil)
        }
    }

    /// S3-25, semantics 4.11: the error names what is in the way only to whom may see it.
    @Test(arguments: Engine.available)
    func whatIsInTheWayIsNamedToWhomMaySeeIt(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            let secret = "sequence: secret\nsteps:\n  - channel: email\n    purpose: ask\n"
            try await world.ask(ApplySequence(source: secret, access: .confidential))
            try await world.ask(ActivateSequence(sequence: "secret"))
            try await world.ask(EnrollContacts(sequence: "secret", contacts: ["mira@example.org"], dryRun: false))
            let mine = try await world.enroll("mira@example.org").plans[0].refusal
            #expect(mine == "is on the way through secret already (E-1)")
            let question = EnrollContacts(sequence: "backend-q3", contacts: ["mira@example.org"], dryRun: false)
            let theirs = try await world.ask(question, as: world.cleo).plans[0].refusal
            #expect(theirs == "is on the way already, through a sequence that you may not see")
        }
    }

    /// semantics 4.11, the option: several at once, with the frequency policy still on.
    @Test(arguments: Engine.available)
    func severalAtOnce(engine: Engine) async throws {
        var practice = World.unhurried
        practice.allowsParallel = true
        try await World.on(engine, practice: practice) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            try await world.enroll("mira@example.org")
            #expect(try await world.database.read { try $0.liveEnrollments(of: ContactID(1)).count } == 2)
            try await world.database.write { try $0.markContacted(ContactID(1), at: World.morning) }
            #expect(try await world.enroll("mira@example.org").plans[0].refusal?.contains("contacted") == true)
        }
    }

    /// S0-04: a flow is for one job or one company, never both, and for one contact.
    @Test(arguments: Engine.available)
    func aFlowIsForOneRecord(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            func refused(_ question: EnrollContacts) async -> String? {
                await #expect(throws: Refusal.self) { try await world.ask(question) }?.message
            }
            let (mira, jon) = ("mira@example.org", "jon@example.net")
            let both = EnrollContacts(
                sequence: "backend-q3", contacts: [mira], job: JobID(1), isFlow: true, company: CompanyID(1),
                dryRun: false)
            #expect(await refused(both)?.contains("not of both") == true)
            let neither = EnrollContacts(sequence: "backend-q3", contacts: [mira], isFlow: true, dryRun: false)
            #expect(await refused(neither)?.contains("needs the job") == true)
            let two = EnrollContacts(
                sequence: "backend-q3", contacts: [mira, jon], company: CompanyID(1), dryRun: false)
            #expect(await refused(two)?.contains("one contact") == true)
            try await world.ask(
                EnrollContacts(sequence: "backend-q3", contacts: [mira], company: CompanyID(1), dryRun: false))
            let second = EnrollContacts(
                sequence: "backend-q3", contacts: [jon], company: CompanyID(1), dryRun: false)
            #expect(await refused(second)?.contains("CO-1 has a flow already (E-1") == true)
        }
    }

    /// S0-15, S0-47: a call that is done is a contact: its match moves on, the flow is complete.
    @Test(arguments: Engine.available)
    func aFinishedCallMovesTheMatch(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: "sequence: calls\nsteps:\n  - channel: call\n    purpose: a\n")
            try await world.ask(SetMatch(job: JobID(1), contact: "mira@example.org", stage: .pending))
            try await world.enroll("mira@example.org", in: "calls")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            let stage = { try await world.database.read { try $0.matchStage(of: ContactID(1), for: JobID(1)) } }
            #expect(try await stage() == .pending)
            try await world.ask(FinishTask(draft: DraftID(1)))
            #expect(try await stage() == .contacted)
            #expect(try await world.ask(ListEnrollments()).enrollments[0].state == "finished")
        }
    }
}
