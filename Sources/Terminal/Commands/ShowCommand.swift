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

struct ExplainCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why, why not, and what happens next. Changes nothing.")

    @Argument(help: "A draft such as D-1042.") var draft: String

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let answer = try await session.ask(ExplainDraft(draft: try Ids.one(draft, DraftID.self)))
        let terminal = session.terminal
        switch terminal.format {
        case .json: return try terminal.json(answer)
        case .names: return terminal.print(answer.draft.description)
        case .plain, .table: break
        }
        terminal.print("\(answer.draft) is \(answer.state.label).")
        terminal.print("  Now   \(terminal.printable(answer.now))")
        terminal.print("  Next  \(terminal.printable(answer.next))")
        if !answer.decision.isEmpty { terminal.print("\nThe last decision:") }
        for line in answer.decision { terminal.print("  \(terminal.printable(line))") }
        if !answer.guards.isEmpty { terminal.print("\nIf it were handed over now:") }
        for line in answer.guards { terminal.print("  " + Self.text(of: line, on: terminal)) }
    }

    private static func text(of line: GuardLine, on terminal: Terminal) -> String {
        let mark =
            switch line.verdict {
            case "pass": terminal.output.good("✓")
            case "later": terminal.output.look("!")
            default: terminal.output.bad("✗")
            }
        return "\(mark) \(terminal.printable(line.guardName)): \(terminal.printable(line.detail))"
    }
}
