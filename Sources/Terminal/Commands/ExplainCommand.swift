import ArgumentParser
import Contract
import Outreach

struct ExplainCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why, why not, and what happens next. Changes nothing.",
        discussion: "Asked twice it says the same: every time in it is absolute.")

    @Argument(
        help: ArgumentHelp(
            "A draft (D-1042), an enrollment (E-12), a contact (P-9 or a mail address) or a sequence's name.",
            valueName: "about"))
    var about: String

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        if let draft = DraftID(about) { return try await explain(draft, in: session) }
        let answer = try await session.ask(ExplainOutreach(about: about))
        let terminal = session.terminal
        switch terminal.format {
        case .json: return try terminal.json(answer)
        case .names:
            for explanation in answer.explanations { terminal.print(terminal.printable(explanation.about)) }
            return
        case .plain, .table: break
        }
        for (index, explanation) in answer.explanations.enumerated() {
            if index > 0 { terminal.print() }
            for line in ExplanationText.lines(of: explanation, terminal) { terminal.print(line) }
        }
    }

    private func explain(_ draft: DraftID, in session: Session) async throws {
        let answer = try await session.ask(ExplainDraft(draft: draft))
        let terminal = session.terminal
        switch terminal.format {
        case .json: return try terminal.json(answer)
        case .names: return terminal.print(answer.draft.description)
        case .plain, .table: for line in ExplanationText.lines(of: answer, terminal) { terminal.print(line) }
        }
    }
}
