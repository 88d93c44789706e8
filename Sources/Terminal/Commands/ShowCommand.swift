import ArgumentParser
import Contract
import Outreach

struct ShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a draft, its reviews, why it waits, and what happened so far.")

    @Argument(help: "A draft such as D-1042.") var draft: String

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let answer = try await session.ask(ShowDraft(draft: try Ids.one(draft, DraftID.self)))
        switch session.terminal.format {
        case .json: try session.terminal.json(answer)
        case .names: session.terminal.print(answer.summary.draft.description)
        case .plain, .table:
            await session.terminal.show(DraftText(terminal: session.terminal, draft: answer).everything())
        }
    }
}
