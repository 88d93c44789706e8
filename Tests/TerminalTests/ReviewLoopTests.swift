import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct ReviewLoopTests {
    private let first = DraftID(1)
    private let second = DraftID(2)

    private func review(_ gateway: ScriptedGateway, _ lines: [String]) async -> (Int32, ScriptedConsole) {
        let console = ScriptedConsole(lines: lines)
        let status = await TerminalProgram.run(["review", "--color", "never"], world: .scripted(gateway, console))
        #expect(gateway.unasked.isEmpty)
        return (status, console)
    }

    private func begun() throws -> ScriptedGateway {
        let inbox = ListInbox.Answer(drafts: [Sample.summary(1), Sample.summary(2, name: "Jon Vance")], notices: [])
        return try ScriptedGateway().expect(ListInbox(limit: 100), inbox)
            .expect(ShowDraft(draft: first), Sample.shown(1, version: 3))
    }

    @Test func approvesTheVersionThatWasRead() async throws {
        let leaves = Sample.now + .minutes(10)
        let gateway = try begun()
        try gateway.expect(
            ApproveDraft(draft: first, version: 3), DraftMove(draft: first, state: .approved, leavesAt: leaves))
        try gateway.expect(ShowDraft(draft: second), Sample.shown(2))
        try gateway.expect(
            RejectDraft(draft: second, reason: "too late", then: .stop, version: 1),
            DraftMove(draft: second, state: .rejected))
        let (status, console) = await review(gateway, ["y", "n", "too late", "t"])
        #expect(status == 0)
        #expect(console.output.contains("1 of 2 · D-1 · to Mira Holt <mira@example.org>"))
        #expect(console.error.contains("Approve? [y,n,e,r,s,a,d,g,/,v,p,q,?]"))
        #expect(
            console.error.hasSuffix("1 approved (from 09:10), 1 rejected. Change your mind with  countersign undo\n"))
    }

    @Test(arguments: [[], ["q"], ["", "q"], ["yes", "q"], ["é", "q"]])
    func nothingIsDecidedByAccident(lines: [String]) async throws {
        let (status, console) = await review(try begun(), lines)
        #expect(status == 0)
        #expect(console.error.hasSuffix("Nothing was decided.\n"))
    }

    @Test func aRefusalReadsTheDraftAgain() async throws {
        let gateway = try begun()
        try gateway.expect(
            ApproveDraft(draft: first, version: 3), refused: Refusal(.notNow, "There is a newer version."))
        try gateway.expect(ShowDraft(draft: first), Sample.shown(1, version: 4, body: "Newer."))
        let (status, console) = await review(gateway, ["y", "q"])
        #expect(status == 0)
        #expect(console.error.contains("✗ There is a newer version."))
        #expect(console.output.contains("  Newer."))
    }

    @Test func aLostServerEndsTheRoundAndSaysWhatWasDecided() async throws {
        let gateway = try begun()
        try gateway.expect(ApproveDraft(draft: first, version: 3), refused: Refusal(.unavailable, "No answer."))
        let (status, console) = await review(gateway, ["y"])
        #expect(status == 6)
        #expect(console.error.contains("Nothing was decided.\n"))
    }

    @Test func theRestNeedsItsCount() async throws {
        let (_, console) = await review(try begun(), ["a", "y", "q"])
        #expect(console.error.contains("Approve 2 drafts? Type 2:"))
        #expect(console.error.contains("Nothing was approved."))
        let gateway = try begun()
        try gateway.expect(ApproveDraft(draft: second, version: 1), DraftMove(draft: second, state: .approved))
        try gateway.expect(ApproveDraft(draft: first, version: 3), DraftMove(draft: first, state: .approved))
        let (status, all) = await review(gateway, ["a", "2"])
        #expect(status == 0)
        #expect(all.error.contains("2 approved."))
    }

    @Test func undoShowsTheDraftAgain() async throws {
        let gateway = try begun()
        try gateway.expect(ApproveDraft(draft: first, version: 3), DraftMove(draft: first, state: .approved))
        try gateway.expect(ShowDraft(draft: second), Sample.shown(2))
        try gateway.expect(
            UndoDecision(draft: first),
            UndoDecision.Answer(draft: first, state: .waiting, undone: "approved", leftSeconds: 420))
        try gateway.expect(ShowDraft(draft: first), Sample.shown(1, version: 3))
        let (status, console) = await review(gateway, ["y", "u", "q"])
        #expect(status == 0)
        #expect(console.error.contains("✓ D-1 is back in your inbox; it had 7 minutes left"))
    }
}
