import ArgumentParser
import Contract
import Outreach

struct EditCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a waiting draft in your editor.")

    @Argument(help: "A draft such as D-1042.") var draft: String

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let shown = try await session.ask(ShowDraft(draft: try Ids.one(draft, DraftID.self)))
        let summary = shown.summary
        guard shown.possible.contains(.edited) else {
            throw Refusal(
                .notNow, "\(summary.draft) is \(summary.state.label); it cannot be edited now.",
                hint: "countersign explain \(summary.draft)")
        }
        guard let answer = try await Editing(session: session).edit(shown) else { return }
        let terminal = session.terminal
        try terminal.report(
            answer, name: answer.draft.description, "Saved version \(answer.version) of \(answer.draft)")
        let isFine = !answer.findings.contains { $0.weight == .hard }
        if isFine, terminal.mayAsk, terminal.format == .table {
            try await askForApproval(of: answer, in: session)
        }
    }

    /// A changed draft asks again: this version, and no other, is approved.
    private func askForApproval(of answer: EditDraft.Answer, in session: Session) async throws {
        guard await session.terminal.ask("Approve \(answer.draft) now? [y/N]")?.lowercased() == "y" else {
            return session.terminal.aside("Not approved; it waits in your inbox.")
        }
        let move = try await session.ask(ApproveDraft(draft: answer.draft, version: answer.version))
        session.terminal.good("Approved \(answer.draft)\(session.terminal.leaving(move.leavesAt))")
    }
}
