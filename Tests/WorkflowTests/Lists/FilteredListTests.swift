import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Filters in the inbox, tags of jobs, whose a draft is, and how decisions are counted.
@Suite struct FilteredListTests {
    /// Mira's, Jon's and Wei's first drafts wait.
    private func three(_ world: World) async throws {
        try await world.furnish()
        try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com")
        // One morning after the other, wherever they are.
        for _ in 0..<48 where try await world.state(3) != .waiting {
            world.clock.advance(by: .hours(1))
            try await world.tick()
        }
    }

    private func found(_ filter: String, _ world: World) async throws -> [String] {
        try await world.ask(ListInbox(matching: filter)).drafts.map(\.name)
    }

    @Test(arguments: Engine.available)
    func theInboxShowsWhatMatches(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await three(world)
            #expect(try await found("contact.company:\"PIER 7\"", world) == ["Jon Vance"])
            #expect(try await found("contact.country:de,us -contact.name:jon*", world) == ["Mira Holt"])
            #expect(try await found("to:@example.com", world) == ["Wei Lin"])
            #expect(Set(try await found("sequence:backend-* first:true step=1 steps:3", world)).count == 3)
            #expect(Set(try await found("job.company:harbour* owner:ana@*", world)).count == 3)
            #expect(try await found("state:sent", world) == [])
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(try await found("contact.email:mira@example.org", world) == [])
            #expect(try await found("state:approved contact.email:mira@example.org", world) == ["Mira Holt"])
            #expect(try await found("leaves>2026-01-01", world) == ["Mira Holt"])
            #expect(try await world.ask(CountDrafts(matching: "channel:email")) == .init(count: 2, more: false))
            #expect(try await world.ask(CountDrafts()) == .init(count: 2, more: false))
            #expect(try await world.ask(CountDrafts(matching: "state:*")) == .init(count: 3, more: false))
        }
    }

    @Test func pagesGoOnWhereTheyStopped() async throws {
        try await World.on { world in
            try await three(world)
            var names: [String] = []
            var after: String?
            repeat {
                let page = try await world.ask(ListInbox(matching: "channel:email", limit: 1, after: after))
                #expect(page.drafts.count == 1)
                #expect(page.notices.isEmpty)
                names += page.drafts.map(\.name)
                after = page.next
            } while after != nil
            #expect(Set(names).count == 3)
        }
    }

    @Test func aFaultIsShownWhereItStands() async throws {
        try await World.on { world in
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ListInbox(matching: "channel:email sequnce:x"))
            }
            #expect(refusal?.code == .malformed)
            #expect(refusal?.message.contains("perhaps sequence is meant") == true)
            #expect(refusal?.hint?.hasPrefix("channel:email sequnce:x\n              ^\n") == true)
            #expect(refusal?.problems.first?.column == 15)
        }
    }

    @Test func aDraftIsGivenToWhoMayDecide() async throws {
        try await World.on { world in
            try await three(world)
            let answer = try await world.ask(ReassignDraft(draft: DraftID(2), to: "Cleo@nordlicht.example"))
            #expect(answer.assignee.name == "Cleo Marsh" && answer.changed)
            #expect(try await !world.ask(ReassignDraft(draft: DraftID(2), to: "cleo@nordlicht.example")).changed)
            #expect(try await found("assignee:cleo@nordlicht.example", world).count == 1)
            #expect(try await found("-has:assignee", world).count == 2)
            let events = try await world.ask(ListEvents(draft: "D-2")).events.filter { $0.event == "reassigned" }
            #expect(events.map(\.detail) == ["to Cleo Marsh"])
            #expect(try await world.state(2) == .waiting)
            for member in ["ben@nordlicht.example", "nobody@nordlicht.example"] {
                await #expect(throws: Refusal.self) {
                    try await world.ask(ReassignDraft(draft: DraftID(1), to: member))
                }
            }
        }
    }

    @Test func jobsHaveTags() async throws {
        try await World.on { world in
            try await three(world)
            let card = try await world.ask(TagJob(job: JobID(1), add: ["Straße ", "urgent"], remove: ["none"]))
            #expect(card.tags == ["strasse", "urgent"])
            #expect(try await world.ask(TagJob(job: JobID(1), add: [], remove: ["STRASSE"])).tags == ["urgent"])
            #expect(try await world.ask(ShowJob(job: JobID(1))).tags == ["urgent"])
            #expect(try await found("job.tag:urgent", world).count == 3)
            #expect(try await found("-job.tag:urg*", world).count == 0)
        }
    }

    @Test(arguments: Engine.available)
    func decisionsOfOneStepAreCounted(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await three(world)
            try await world.database.write { connection in
                try connection.count(.approvals, of: DraftID(1), by: 1)
                try connection.count(.approvals, of: DraftID(2), by: 1)
                try connection.count(.rejects, of: DraftID(2), by: 1)
                try connection.count(.rejects, of: DraftID(2), by: -1)
                try connection.count(.rejects, of: DraftID(2), by: -1)
                try connection.count(.edits, of: DraftID(9), by: 1)
            }
            let now = world.clock.now
            let facts = try await world.database.read { try $0.facts(of: [DraftID(3)], at: now) }
            #expect(facts[DraftID(3)]?[number: .sameApprovals] == 2)
            #expect(facts[DraftID(3)]?[number: .sameRejects] == 0)
        }
    }
}
