import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Enrollments out of the house and in.
@Suite struct EnrollmentFileTests {
    private func row(_ line: Int, _ contact: String, sequence: String = "backend-q3") -> EnrollmentImportRow {
        EnrollmentImportRow(line: line, contact: contact, sequence: sequence, job: "J-1")
    }

    /// S1-31: a sequence's contacts with state, step, next time and outcome.
    @Test(arguments: Engine.available)
    func aSequencesContactsAreExported(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.enroll("jon@example.net")
            try await world.ask(
                StopEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(2)]), reason: "hired elsewhere"))
            let first = try await world.ask(ExportEnrollments(sequence: "backend-q3", limit: 1))
            let mira = try #require(first.rows.first)
            #expect(mira.contact == "mira@example.org")
            #expect((mira.state, mira.step, mira.steps, mira.sent) == ("live", 1, 3, 0))
            #expect(mira.job == 1)
            let rest = try await world.ask(ExportEnrollments(limit: 5, after: first.next))
            #expect(rest.rows.map(\.outcome) == ["hired elsewhere"])
            #expect(rest.next == nil)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ExportEnrollments(sequence: "nothing"))
            }
            #expect(refusal?.code == .notFound)
        }
    }

    @Test(arguments: Engine.available)
    func rowsAreEnrolledTogether(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            let rows = [
                row(2, "mira@example.org"), row(3, "P-2"), row(4, "nobody@example.org"), row(5, "P-3", sequence: "x"),
            ]
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ImportEnrollments(rows: rows, skipBad: false, dryRun: false))
            }
            #expect(refusal?.problems.map(\.line) == [4, 5])
            #expect(try await world.ask(ListEnrollments()).enrollments.count == 1)
            let tally = try await world.ask(ImportEnrollments(rows: rows, skipBad: true, dryRun: false))
            #expect((tally.added, tally.same, tally.refused.count) == (1, 1, 2))
            #expect(try await world.ask(ListEnrollments()).enrollments.count == 2)
        }
    }

    /// Semantics 4.11: who is on another way is refused, and with them the whole file.
    @Test(arguments: Engine.available)
    func whoIsOnAnotherWayIsRefused(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            try await world.ask(ApplySequence(source: World.sequence.replacing("backend-q3", with: "other")))
            try await world.ask(ActivateSequence(sequence: "other"))
            let rows = [row(2, "P-2", sequence: "other"), row(3, "P-1", sequence: "other")]
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ImportEnrollments(rows: rows, skipBad: false, dryRun: false))
            }
            #expect(refusal?.problems.map(\.line) == [3])
            #expect(try await world.ask(ListEnrollments()).enrollments.count == 1)
        }
    }

    @Test(arguments: Engine.available)
    func pausedAndLaterStepsAreTakenOver(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            var paused = row(2, "P-1")
            paused.paused = true
            var later = row(3, "P-2")
            later.fromStep = 2
            var wrong = row(4, "P-3")
            wrong.fromStep = 9
            let tally = try await world.ask(
                ImportEnrollments(rows: [paused, later, wrong], skipBad: true, dryRun: false))
            #expect(tally.added == 2)
            #expect(tally.refused.map(\.line) == [4])
            let enrollments = try await world.ask(ListEnrollments()).enrollments
            #expect(enrollments.map(\.contact) == [2, 1])
            #expect(enrollments.map(\.step) == [1, 0])
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.isEmpty)
        }
    }
}
