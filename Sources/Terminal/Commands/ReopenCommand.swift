import ArgumentParser
import Contract
import Outreach

struct ReopenCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Take back that a task was done; it is to do again, and nothing is unsent.")

    @Argument(help: ArgumentHelp("A draft such as D-1042.", valueName: "draft")) var draft: String
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let id = try Ids.one(draft, DraftID.self)
        let move = try await session.ask(ReopenTask(draft: id))
        try session.terminal.report(move, name: id.description, "\(id) is to do again; the next step waits for it")
    }
}
