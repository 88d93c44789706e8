import Contract
import Outreach
import Storage
import Support
import Testing

@testable import Workflow

/// What semantics.md leaves to the organisation when something happens to a contact.
@Suite struct ChoiceTests {
    private func told(
        _ happening: Happening, engine: Engine, job: JobID? = nil, _ change: (inout Practice) -> Void
    ) async throws -> EnrollmentSummary {
        var practice = World.unhurried
        change(&practice)
        return try await World.on(engine, practice: practice) { world in
            try await world.withWaitingDraft()
            if let job {
                var other = World.job
                other.title = "Another job"
                try await world.ask(ImportJobs(rows: [other], skipBad: false, dryRun: false))
                #expect(job == JobID(2))
            }
            return try await world.ask(ReportHappening(contact: "E-1", happening: happening, job: job)).enrollments[0]
        }
    }

    /// semantics 4.19: an absence may be ignored, or taken for a reply.
    @Test(arguments: Engine.available)
    func anAbsenceAsTheOrganisationLikes(engine: Engine) async throws {
        #expect(try await told(.outOfOffice, engine: engine) { $0.onOutOfOffice = .ignore }.held == nil)
        #expect(try await told(.outOfOffice, engine: engine) { $0.onOutOfOffice = .reply }.held == .replied)
    }

    /// S3-32, semantics 4.20: an archive ends everything, or only what is linked to that job; a complaint always ends it.
    @Test(arguments: Engine.available)
    func anArchiveAsTheOrganisationLikes(engine: Engine) async throws {
        #expect(try await told(.archive, engine: engine, job: JobID(2)) { _ in }.state == "stopped")
        #expect(try await told(.archive, engine: engine, job: JobID(2)) { $0.onArchive = .linked }.state == "live")
        #expect(try await told(.archive, engine: engine, job: nil) { $0.onArchive = .linked }.state == "stopped")
        #expect(try await told(.complaint, engine: engine) { _ in }.state == "stopped")
    }

    /// semantics 4.21: a reply changes nothing for others of the company, unless the organisation wants them held or ended.
    @Test(arguments: Engine.available)
    func colleaguesOfWhoeverReplied(engine: Engine) async throws {
        for (choice, held, state) in [
            (OnCompanyReply.nothing, Hold?.none, "live"), (.hold, .outOfOffice, "live"), (.stop, nil, "stopped"),
        ] {
            var practice = World.unhurried
            practice.onCompanyReply = choice
            try await World.on(engine, practice: practice) { world in
                try await world.furnish()
                let colleague = ContactRow(
                    line: 2, name: "Lea Brandt", email: "lea@example.org", company: World.mira.company)
                try await world.ask(ImportContacts(rows: [colleague], skipBad: false, dryRun: false))
                try await world.enroll("mira@example.org", "lea@example.org")
                try await world.ask(ReportHappening(contact: "mira@example.org", happening: .reply))
                let lea = try await world.ask(ListEnrollments(contact: "lea@example.org")).enrollments[0]
                #expect(lea.held == held, "\(choice)")
                #expect(lea.state == state, "\(choice)")
            }
        }
    }

    /// semantics 4.25: without a connection the enrollment may also end.
    @Test(arguments: Engine.available)
    func noConnectionMayEndIt(engine: Engine) async throws {
        var practice = World.unhurried
        practice.onNoConnection = .finish
        try await World.on(engine, practice: practice) { world in
            try await world.furnish(
                sequence: """
                    sequence: linked
                    steps:
                      - channel: linkedin_connection
                        purpose: ask for the connection
                      - channel: linkedin_message
                        delay: 1
                        purpose: follow up
                    """)
            try await world.enroll("mira@example.org", in: "linked")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            try await world.ask(FinishTask(draft: DraftID(1)))
            world.clock.advance(by: .hours(24 * 14))
            try await world.tick()
            let enrollment = try await world.ask(ListEnrollments()).enrollments[0]
            #expect(enrollment.state == "finished")
            #expect(enrollment.reason == "not_connected")
        }
    }
}
