import ArgumentParser
import Contract
import Outreach

/// `countersign sequence simulate`.
struct SimulateCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Print every draft and send time of one contact, through weekends, holidays and clock changes.",
        discussion: """
            As if every draft were approved the moment it waits, every task were done at once, and a connection request were
            accepted as soon as it is made. It asks what the stages ask, and changes nothing.
            """)

    @Argument(help: "The sequence's name.") var name: String
    @Option(help: ArgumentHelp("A mail address or an id (P-9).", valueName: "email")) var contact: String
    @Option(
        help: ArgumentHelp(
            "When they would be enrolled: 2026-12-20, \"2026-12-20 09:30\" on their clock, or an instant; now without it.",
            valueName: "when"))
    var from: String?
    @Option(help: ArgumentHelp("The job it would be about, such as J-3.", valueName: "job")) var job: String?
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let answer = try await session.ask(SimulateSequence(sequence: name, contact: contact, from: from, job: job))
        let terminal = session.terminal
        switch terminal.format {
        case .json: return try terminal.json(answer)
        case .names:
            for step in answer.steps { terminal.print(terminal.printable(step.id)) }
            return
        case .plain:
            for step in answer.steps { terminal.print(CourseText.plain(step, terminal)) }
        case .table:
            await terminal.show(CourseText.simulation(answer, terminal))
        }
        for remark in answer.remarks { terminal.look(terminal.printable(remark)) }
    }
}
