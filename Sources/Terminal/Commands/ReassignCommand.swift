import ArgumentParser
import Contract
import Outreach

struct ReassignCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reassign", abstract: "Give drafts to a member to decide about.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @Option(help: ArgumentHelp("The member's mail address.", valueName: "email")) var to: String

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Give away", by: nil)
        let terminal = session.terminal
        try await session.each(chosen) { draft, _ in
            if bulk.dryRun {
                return terminal.good("\(draft) would be given to \(terminal.printable(to))")
            }
            let answer = try await session.ask(ReassignDraft(draft: draft, to: to))
            let name = terminal.printable(answer.assignee.name)
            try terminal.report(
                answer, name: draft.description,
                answer.changed ? "\(draft) was given to \(name)" : "\(draft) is \(name)'s already")
        }
    }
}
