import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct TranscriptTests {
    private func play(_ text: String, _ gateway: ScriptedGateway, clock: StoppedTime = StoppedTime(Sample.now))
        async throws -> String
    {
        let player = TranscriptPlayer(pass: { clock.move(by: $0) }) { console in
            TerminalWorld(
                gateway: { _ in gateway }, installation: { _ in NoInstallation() }, clock: clock,
                localTime: { LocalTime(utc: $0) }, console: console, reportFault: { "\($0)" })
        }
        return try await player.play(try Transcript(text)).text
    }

    @Test func aTranscriptComesBackAsItWas() async throws {
        let text = """
            # Ana edits a draft
            $ countersign edit D-1
            | editor: s/Hey/Hello/
            | keys: n
            - Hey Mira!
            + Hello Mira!
            ✓ Saved version 2 of D-1
            Approve D-1 now? [y/N] n
            · Not approved; it waits in your inbox.

            $ (10 minutes later)
            $ countersign inbox -q | cat
            D-1

            $ countersign approve D-1 < /dev/null
            ✗ Too late.
            [exit 3]

            """
        let gateway = try ScriptedGateway().expect(ShowDraft(draft: DraftID(1)), Sample.shown())
        try gateway.expect(
            EditDraft(draft: DraftID(1), subject: "Your talk", body: "Hello Mira!\n\nLoved your talk.", version: 1),
            EditDraft.Answer(draft: DraftID(1), state: .waiting, version: 2, findings: []))
        try gateway.expect(ListInbox(limit: 50), ListInbox.Answer(drafts: [Sample.summary()], notices: []))
        try gateway.expect(ApproveDraft(draft: DraftID(1)), refused: Refusal(.notNow, "Too late."))
        let clock = StoppedTime(Sample.now)
        #expect(try await play(text, gateway, clock: clock) == text)
        #expect(clock.now == Sample.now + .minutes(10))
    }

    @Test(arguments: ["$ rm -rf /", "$ (soon)", "$ countersign 'x", "$ countersign a\n| mouse: x"])
    func aBrokenTranscriptIsNamed(text: String) {
        #expect(throws: Transcript.Broken.self) { try Transcript(text) }
    }
}
