import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct EditTests {
    private func edit(
        _ gateway: ScriptedGateway, lines: [String] = [], _ editor: @escaping ScriptedConsole.Editor
    ) async -> (Int32, ScriptedConsole) {
        let console = ScriptedConsole(lines: lines, editor: editor)
        let status = await TerminalProgram.run(
            ["edit", "D-1", "--color", "never"], world: .scripted(gateway, console))
        #expect(gateway.unasked.isEmpty)
        return (status, console)
    }

    @Test func whatStandsBelowTheScissorsIsLeftOut() throws {
        let file = EditText.file(for: Sample.shown())
        #expect(file.hasPrefix("Subject: Your talk\n\nHey Mira!\n\nLoved your talk.\n\(EditText.scissors)\n"))
        let read = try EditText.message(in: file, hasSubject: true)
        #expect(read == MessageText(subject: "Your talk", body: "Hey Mira!\n\nLoved your talk."))
        #expect(try EditText.message(in: "\n \n\(EditText.scissors)\nx", hasSubject: true) == nil)
        #expect(throws: Refusal.self) { try EditText.message(in: "Hey", hasSubject: true) }
    }

    @Test func unchangedOrEmptyMeansCancelled() async throws {
        for editor: ScriptedConsole.Editor in [{ $0 }, { _ in "" }, { $0 + "more remarks\n" }] {
            let gateway = try ScriptedGateway().expect(ShowDraft(draft: DraftID(1)), Sample.shown())
            let (status, console) = await edit(gateway, editor)
            #expect(status == 0)
            #expect(console.error.contains("Nothing was changed"))
            #expect(console.kept.isEmpty)
        }
    }

    @Test func aChangeShowsItsDiffAndAsksAgain() async throws {
        let gateway = try ScriptedGateway().expect(ShowDraft(draft: DraftID(1)), Sample.shown(version: 3))
        try gateway.expect(
            EditDraft(draft: DraftID(1), subject: "Your talk", body: "Hello Mira!\n\nLoved your talk.", version: 3),
            EditDraft.Answer(draft: DraftID(1), state: .waiting, version: 4, findings: []))
        try gateway.expect(
            ApproveDraft(draft: DraftID(1), version: 4), DraftMove(draft: DraftID(1), state: .approved))
        let (status, console) = await edit(gateway, lines: ["y"]) { $0.replacing("Hey", with: "Hello") }
        #expect(status == 0)
        #expect(console.error.contains("- Hey Mira!\n+ Hello Mira!\n"))
        #expect(console.error.contains("✓ Saved version 4 of D-1\n"))
        #expect(console.error.contains("✓ Approved D-1"))
    }

    @Test func whatIsRefusedIsKept() async throws {
        let gateway = try ScriptedGateway().expect(ShowDraft(draft: DraftID(1)), Sample.shown())
        try gateway.expect(
            EditDraft(draft: DraftID(1), subject: "New", body: "Body", version: 1),
            refused: Refusal(.notNow, "There is a newer version."))
        let (status, console) = await edit(gateway) { _ in "Subject: New\n\nBody\n" }
        #expect(status == 3)
        #expect(console.kept == ["/tmp/scripted/D-1.txt"])
        #expect(console.error.contains("Your text is kept in  /tmp/scripted/D-1.txt"))
    }

    @Test func hardFindingsAreShownAndNotAskedAbout() async throws {
        let gateway = try ScriptedGateway().expect(ShowDraft(draft: DraftID(1)), Sample.shown())
        try gateway.expect(
            EditDraft(draft: DraftID(1), subject: "New", body: "Hi [name]", version: 1),
            EditDraft.Answer(
                draft: DraftID(1), state: .waiting, version: 2,
                findings: [Finding("placeholder", .hard, "A placeholder is not filled in.", quote: "[name]")]))
        let (status, console) = await edit(gateway) { _ in "Subject: New\n\nHi [name]\n" }
        #expect(status == 0)
        #expect(console.error.contains("✗ A placeholder is not filled in. “[name]”"))
        #expect(!console.error.contains("Approve D-1 now?"))
    }

    @Test func aDiffShowsOnlyWhatChanged() {
        let plain = WordDiff.lines(from: "a\nb c\nd", to: "a\nb x\nd\ne", style: Style(isOn: false))
        #expect(plain == ["- b c", "+ b x", "+ e"])
        let coloured = WordDiff.lines(from: "b c", to: "b x", style: Style(isOn: true))
        #expect(
            coloured == ["\u{1B}[31m-\u{1B}[0m b \u{1B}[31mc\u{1B}[0m", "\u{1B}[32m+\u{1B}[0m b \u{1B}[32mx\u{1B}[0m"])
    }
}
