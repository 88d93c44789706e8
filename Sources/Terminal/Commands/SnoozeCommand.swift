import ArgumentParser
import Contract
import Outreach

struct SnoozeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze", abstract: "Take drafts out of the inbox until later.",
        discussion: "They can be decided about all the same, and expire as they would. --until now brings them back.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @Option(help: ArgumentHelp("A day, an instant, or a time from now such as 2h or 3d.", valueName: "when"))
    var until: String

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Put aside", by: nil)
        let terminal = session.terminal
        try await session.each(chosen) { draft, _ in
            if bulk.dryRun { return terminal.good("\(draft) would be put aside") }
            let answer = try await session.ask(SnoozeDraft(draft: draft, until: until))
            try terminal.report(
                answer, name: draft.description,
                answer.until.map { "\(draft) comes back at \(terminal.clock($0))" } ?? "\(draft) is back in the inbox")
        }
    }
}
