import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// What filters and policies see of one draft, field by field, on its way.
@Suite struct FactsTests {
    private func facts(_ draft: Int64, _ world: World) async throws -> DraftFacts {
        let now = world.clock.now
        return try #require(
            try await world.database.read { try $0.facts(of: [DraftID(draft)], at: now) }[DraftID(draft)])
    }

    @Test(arguments: Engine.available)
    func everyFieldOfAWaitingDraft(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(TagContact(contact: "P-1", add: ["VIP"], remove: []))
            world.clock.advance(by: .hours(3))
            let facts = try await facts(1, world)
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            let texts: [DraftField: String?] = [
                .channel: "email", .state: "waiting", .verdict: "pass", .sequence: "backend-q3",
                .tone: "friendly, plain",
                .subject: shown.summary.subject.map(Fold.text), .body: Fold.text(shown.body),
                .mentions: Fold.words((shown.summary.subject ?? "") + " " + shown.body),
                .to: "mira holt mira@example.org", .contactName: "mira holt", .contactEmail: "mira@example.org",
                .contactDomain: "example.org", .contactCompany: "lumen labs", .contactTitle: "storage engineer",
                .contactCountry: "de", .contactLanguage: nil, .jobTitle: "database engineer",
                .jobCompany: "harbour systems", .jobLocation: "hamburg", .sender: "ana@nordlicht.example",
                .owner: "ana@nordlicht.example", .assignee: nil,
            ]
            for (field, text) in texts { #expect(facts[text: field] == text, "\(field)") }
            #expect(facts[text: .model] != nil && facts[text: .prompt]?.count == 64)
            let written = World.morning.microseconds
            let numbers: [DraftField: Int64?] = [
                .step: 1, .steps: 3, .version: 1, .first: 1, .score: shown.summary.score.map(Int64.init), .revision: 0,
                .edited: 0, .length: Int64(shown.body.count), .cost: Int64(shown.creditsCharged), .written: written,
                .due: written, .leaves: nil, .older: 10_800_000_000, .newer: 10_800_000_000, .sameApprovals: 0,
                .sameRejects: 0,
            ]
            for (field, number) in numbers { #expect(facts[number: field] == number, "\(field)") }
            #expect(facts[list: .contactTag] == ["vip"])
            #expect(
                facts[list: .jobTag] == [] && facts[list: .finding] == shown.reviews[0].findings.map(\.code).sorted())
        }
    }

    @Test func aLaterStepIsNotTheFirst() async throws {
        try await World.on { world in
            try await world.withWaitingDraft()
            try await world.ask(
                EditDraft(
                    draft: DraftID(1), subject: "Your work", body: "Hi Mira,\n\nmay I call you? 👩‍🚀\n\nAna", version: 1))
            try await world.tick()
            var seen = try await facts(1, world)
            #expect(seen[number: .edited] == 1 && seen[number: .revision] == 1)
            #expect(seen[text: .model] == nil && seen[number: .length] == 32)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            seen = try await facts(1, world)
            #expect(seen[number: .leaves] == (World.morning + .minutes(10)).microseconds)
            for _ in 0..<200 where try await world.state(2) != .waiting {
                world.clock.advance(by: .hours(1))
                try await world.tick()
            }
            #expect(try await facts(1, world)[number: .first] == 1)
            seen = try await facts(2, world)
            #expect(seen[number: .first] == 0 && seen[number: .step] == 2)
        }
    }

    /// Nothing of what was written to somebody who was erased can be searched for (semantics 4.30).
    @Test func erasedTextsAreGone() async throws {
        try await World.on { world in
            try await world.withWaitingDraft()
            try await world.ask(EraseContact(contact: "P-1", suppress: false))
            let facts = try await facts(1, world)
            for field in [DraftField.subject, .body, .mentions, .to, .contactName, .contactEmail, .contactCompany] {
                #expect(facts[text: field] == nil, "\(field)")
            }
        }
    }
}
