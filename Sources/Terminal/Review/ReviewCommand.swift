import ArgumentParser
import Contract
import Outreach

struct ReviewCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Go through what waits for you, or what matches, one by one.",
        discussion: FilterWords.discussion)

    @OptionGroup var filter: FilterWords
    @Flag(help: "The lowest scores first; without, the longest waiting.") var riskiest = false
    @Flag(help: "What is due first.") var due = false
    @Option(help: ArgumentHelp("At most this many.", valueName: "n")) var limit = 100
    @OptionGroup var shared: SharedFlags

    func validate() throws {
        if riskiest, due { throw ValidationError("--riskiest and --due exclude each other.") }
    }

    func run(in session: Session) async throws {
        guard session.terminal.mayAsk else {
            throw Refusal(
                .malformed, "A review needs a person at the terminal.",
                hint: "Without one:  countersign inbox --json  then  countersign approve <draft>\n"
                    + "or  countersign reject <draft> --reason <text> --then redraft|skip|stop")
        }
        let sort = riskiest ? "riskiest" : due ? "due" : nil
        let inbox = try await session.inbox(matching: filter.text, sort: sort, limit: try Page.limit(limit))
        guard !inbox.drafts.isEmpty else {
            return session.terminal.aside(filter.text == nil ? "No draft waits for you." : "No draft matches.")
        }
        var loop = ReviewLoop(session: session, inbox: inbox.drafts)
        try await loop.run()
        if inbox.next != nil { session.terminal.aside("More drafts wait:  countersign review") }
    }
}
