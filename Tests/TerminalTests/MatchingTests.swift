import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

/// Many drafts at once: list what matches, ask for the count, do it (terminal.md 6).
@Suite struct MatchingTests {
    private func run(_ words: [String], _ gateway: ScriptedGateway, _ console: ScriptedConsole) async -> Int32 {
        let status = await TerminalProgram.run(words + ["--color", "never"], world: .scripted(gateway, console))
        #expect(gateway.unasked.isEmpty)
        return status
    }

    private func matching(
        _ filter: String, _ drafts: [DraftSummary], limit: Int = Page.largest
    ) throws -> ScriptedGateway {
        try ScriptedGateway().expect(
            ListInbox(matching: filter, limit: limit), ListInbox.Answer(drafts: drafts, notices: []))
    }

    @Test func listsAsksForTheCountAndDoesIt() async throws {
        let gateway = try matching("score>=90", [Sample.summary(1, version: 3), Sample.summary(2)])
        try gateway.expect(ApproveDraft(draft: 1, version: 3), DraftMove(draft: 1, state: .approved))
        try gateway.expect(ApproveDraft(draft: 2, version: 1), DraftMove(draft: 2, state: .approved))
        let console = ScriptedConsole(lines: ["2"])
        #expect(await run(["approve", "--matching", "score>=90"], gateway, console) == 0)
        #expect(console.output.contains("D-1") && console.output.contains("D-2"))
        #expect(console.error.contains("Approve 2 drafts to 2 people? Type 2:"))
        #expect(console.error.contains("✓ Approved D-2"))
    }

    @Test func anotherNumberChangesNothing() async throws {
        let gateway = try matching("x", [Sample.summary(1), Sample.summary(2)])
        let console = ScriptedConsole(lines: ["y"])
        #expect(await run(["approve", "--matching", "x"], gateway, console) == 3)
        #expect(console.error.contains("Nothing was changed."))
    }

    @Test func scriptsSayHowMany() async throws {
        let gateway = try matching("-contact.tag:vip", [Sample.summary(1)])
        try gateway.expect(SkipDraft(draft: 1), DraftMove(draft: 1, state: .skipped))
        let console = ScriptedConsole(terminals: [])
        #expect(
            await run(["skip", "--matching", "-contact.tag:vip", "--yes", "--expect", "1", "-q"], gateway, console) == 0
        )
        #expect(console.output == "D-1\n")
        let two = try matching("x", [Sample.summary(1), Sample.summary(2)])
        #expect(
            await run(["skip", "--matching", "x", "--yes", "--expect", "1"], two, ScriptedConsole(terminals: [])) == 3)
        let silent = ScriptedConsole(terminals: [])
        #expect(await run(["skip", "--matching", "x", "--yes"], try matching("x", [Sample.summary(1)]), silent) == 64)
        #expect(silent.error.contains("Add  --yes --expect 1"))
    }

    @Test func moreThanTheLimitIsARefusal() async throws {
        let gateway = try matching("x", [Sample.summary(1), Sample.summary(2)])
        let console = ScriptedConsole(terminals: [])
        #expect(
            await run(["approve", "--matching", "x", "--limit", "1", "--yes", "--expect", "1"], gateway, console) == 3)
        #expect(console.error.contains("More than 1 drafts match."))
    }

    @Test func anEmptyFilterIsNotEverything() async throws {
        for filter in ["", " \t"] {
            let console = ScriptedConsole(terminals: [])
            #expect(await run(["approve", "--matching", filter], ScriptedGateway(), console) == 64)
            #expect(console.error.contains("The filter is empty"))
        }
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["approve", "D-1", "--matching", "x"], ScriptedGateway(), console) == 64)
        #expect(await run(["approve"], ScriptedGateway(), ScriptedConsole(terminals: [])) == 64)
    }

    /// What cannot be done to a draft leaves it out: a task is not approved.
    @Test func onlyWhatIsPossibleIsMeant() async throws {
        let gateway = try matching("x", [Sample.summary(1, state: .toDo), Sample.summary(2, state: .waiting)])
        try gateway.expect(FinishTask(draft: 1), DraftMove(draft: 1, state: .done))
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["done", "--matching", "x", "--yes", "--expect", "1"], gateway, console) == 0)
    }

    @Test func theInboxTakesWords() async throws {
        let gateway = ScriptedGateway()
        let filter = "sequence:backend-* contact.name:\"Mira Holt\""
        try gateway.expect(
            ListInbox(matching: filter, limit: 50), ListInbox.Answer(drafts: [], notices: [], next: "5.D-1"))
        try gateway.expect(
            ListInbox(matching: filter, limit: 50, after: "5.D-1"),
            ListInbox.Answer(drafts: [Sample.summary(3)], notices: []))
        let console = ScriptedConsole(terminals: [])
        #expect(
            await run(["inbox", "sequence:backend-*", "contact.name:\"Mira Holt\"", "-q"], gateway, console) == 0)
        #expect(console.output == "D-3\n")
    }

    @Test func theInboxCounts() async throws {
        let gateway = try ScriptedGateway().expect(
            CountDrafts(matching: "first:true"), .init(count: 10_000, more: true))
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["inbox", "--count", "first:true"], gateway, console) == 0)
        #expect(console.output == "10000+\n")
    }

    @Test func draftsAreGivenAway() async throws {
        let gateway = ScriptedGateway()
        let ben = MemberSummary(
            member: MemberID(2), name: "Ben", email: "ben@example.com", roles: [.recruiter])
        try gateway.expect(
            ReassignDraft(draft: 1, to: "ben@example.com"), .init(draft: 1, assignee: ben, changed: true))
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["reassign", "D-1", "--to", "ben@example.com"], gateway, console) == 0)
        #expect(console.error == "✓ D-1 was given to Ben\n")
    }
}
