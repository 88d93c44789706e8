import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Contacts and jobs that may suit each other.
@Suite struct MatchTests {
    private let actor = Storage.Actor.stage("Dispatcher")

    private func furnished(_ engine: Engine, _ body: (World) async throws -> Void) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.ask(
                ImportJobs(
                    rows: [JobRow(line: 2, title: "Designer", company: "Kite")], skipBad: false, dryRun: false))
            for (contact, stage) in [("P-1", MatchStage.pending), ("P-2", .favorited), ("P-3", .interested)] {
                try await world.ask(SetMatch(job: 1, contact: contact, stage: stage))
            }
            try await world.ask(SetMatch(job: 2, contact: "P-1", stage: .reviewing))
            try await body(world)
        }
    }

    private func stages(_ world: World, job: JobID = 1) async throws -> [MatchStage] {
        try await world.ask(ListMatches(job: job)).matches.map(\.stage)
    }

    /// S0-47: what is before contact becomes contacted, for one contact; other stages and other jobs stay.
    @Test(arguments: Engine.available)
    func oneContactIsMovedToContacted(engine: Engine) async throws {
        try await furnished(engine) { world in
            let actor = actor
            let moved = try await world.database.write {
                try $0.moveMatchesToContacted(job: 1, contact: 1, by: actor, at: World.morning)
            }
            #expect(moved == 1)
            #expect(try await stages(world) == [.contacted, .favorited, .interested])
            #expect(try await stages(world, job: 2) == [.reviewing])
        }
    }

    /// S0-47, S0-48: a job's own flow moves everybody of that job, and of no other; each is an event.
    @Test(arguments: Engine.available)
    func aJobsFlowMovesEverybody(engine: Engine) async throws {
        try await furnished(engine) { world in
            let actor = actor
            let rows = (0..<700).map {
                ContactRow(line: $0 + 2, name: "Kim \($0)", email: "kim\($0)@example.org")
            }
            for part in [rows[..<500], rows[500...]] {
                try await world.ask(ImportContacts(rows: Array(part), skipBad: false, dryRun: false))
                try await world.ask(
                    ImportMatches(
                        rows: part.map {
                            MatchRow(line: $0.line, contact: $0.email ?? "", job: "J-1", stage: "reviewing")
                        }, skipBad: false, dryRun: false))
            }
            let moved = try await world.database.write {
                try $0.moveMatchesToContacted(job: 1, contact: nil, by: actor, at: World.morning)
            }
            #expect(moved == 702)
            let left = try await world.database.read {
                try $0.matches(of: 1, stages: [.pending, .reviewing], limit: 9)
            }
            #expect(left.isEmpty)
            #expect(try await stages(world, job: 2) == [.reviewing])
            let events = try await world.database.read { try $0.events(limit: 500) }
            #expect(events.prefix(200).allSatisfy { $0.name == "matchMoved" && $0.actor == "Dispatcher" })
            #expect(events.contains { $0.detail == "P-703 and J-1: reviewing to contacted" })
        }
    }

    /// Semantics 4.20: interview and hire end what is on its way to the contact, whatever job it is about.
    /// S3-15
    @Test(arguments: Engine.available)
    func interviewEndsWhatIsOnItsWay(engine: Engine) async throws {
        try await furnished(engine) { world in
            try await world.enroll("mira@example.org", "jon@example.net")
            let answer = try await world.ask(SetMatch(job: 2, contact: "mira@example.org", stage: .interview))
            #expect(answer.stopped == [1])
            #expect(answer.match.stage == .interview)
            let states = try await world.ask(ListEnrollments()).enrollments.map(\.state)
            #expect(states == ["live", "stopped"])
            let again = try await world.ask(SetMatch(job: 2, contact: "P-1", stage: .interview))
            #expect(again.stopped.isEmpty)
            #expect(try await world.ask(ListInbox()).notices.contains { $0.text.contains("an interview takes place") })
        }
    }

    @Test(arguments: Engine.available)
    func listsAndPagesByStage(engine: Engine) async throws {
        try await furnished(engine) { world in
            let first = try await world.ask(ListMatches(job: 1, limit: 2))
            #expect(first.matches.map(\.contact) == [1, 2])
            #expect(try await world.ask(ListMatches(job: 1, limit: 2, after: first.next)).matches.map(\.contact) == [3])
            let some = try await world.ask(ListMatches(job: 1, stage: "favorited,interested"))
            #expect(some.matches.map(\.contact) == [2, 3])
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ListMatches(job: 1, stage: "nonsense"))
            }
            #expect(refusal?.hint?.contains("pending, favorited") == true)
        }
    }

    @Test(arguments: Engine.available)
    func whatIsExportedImportsAsTheSame(engine: Engine) async throws {
        try await furnished(engine) { world in
            let first = try await world.ask(ExportMatches(limit: 3))
            let rest = try await world.ask(ExportMatches(limit: 3, after: first.next))
            #expect(rest.next == nil)
            let rows = first.rows + rest.rows
            #expect(rows.count == 4)
            let tally = try await world.ask(ImportMatches(rows: rows, skipBad: false, dryRun: false))
            #expect(tally == ImportTally(added: 0, changed: 0, same: 4, refused: []))
        }
    }
}
