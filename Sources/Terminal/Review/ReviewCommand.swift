import ArgumentParser
import Contract
import Outreach

struct ReviewCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Go through what waits for you, or what matches, one by one.",
        discussion: FilterWords.discussion)

    @OptionGroup var filter: FilterWords
    @Option(help: ArgumentHelp("At most this many.", valueName: "n")) var limit = 100
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        guard session.terminal.mayAsk else {
            throw Refusal(
                .malformed, "A review needs a person at the terminal.",
                hint: "Without one:  countersign inbox --json  then  countersign approve <draft>\n"
                    + "or  countersign reject <draft> --reason <text> --then redraft|skip|stop")
        }
        let inbox = try await session.inbox(matching: filter.text, limit: try Page.limit(limit))
        guard !inbox.drafts.isEmpty else {
            return session.terminal.aside(filter.text == nil ? "No draft waits for you." : "No draft matches.")
        }
        var loop = ReviewLoop(session: session, inbox: inbox.drafts)
        try await loop.run()
        if inbox.next != nil { session.terminal.aside("More drafts wait:  countersign review") }
    }
}
