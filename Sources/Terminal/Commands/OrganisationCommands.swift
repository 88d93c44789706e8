import ArgumentParser
import Contract
import Outreach

struct OrganisationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "How the organisation does outreach: windows, holidays, caps and choices.",
        subcommands: [Show.self, Check.self, Apply.self])

    static let largestFile = 64 * 1_024

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the practice as a file, defaults included; apply reads the same back.")
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ShowOrganisation())
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: for choice in answer.choices where !choice.isStandard { terminal.print(choice.key) }
            case .plain, .table:
                terminal.console.write(PlainText.printable(answer.source), to: .output)
                if let stopped = answer.stoppedAt {
                    terminal.look("Everything is stopped since \(stopped); go on with  countersign start")
                }
            }
        }
    }

    struct Check: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find everything that is wrong in a practice file, and say what it would change.")
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let source = try await FileText.read(file, atMost: largestFile, console: terminal.console)
            let answer = try await session.ask(CheckOrganisation(source: source))
            let name = terminal.printable(file)
            guard answer.problems.isEmpty else {
                throw Refusal(
                    .malformed, "\(name) has \(counted(answer.problems.count, "mistake")).", problems: answer.problems)
            }
            let changes = answer.changes.isEmpty ? "it would change nothing" : "it would change:"
            try terminal.report(answer, name: file, "\(name): nothing wrong; \(changes)")
            OrganisationCommand.tell(answer.changes, on: terminal)
        }
    }

    struct Apply: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a file the organisation's practice; what it leaves out has its default.",
            discussion:
                "When the zone, the country, the window, its clock, the holidays or the blackout dates change, everything unsent is planned anew."
        )
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @Flag(name: [.customShort("n"), .long], help: "Only check; change nothing.") var dryRun = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            if dryRun {
                var check = Check()
                check.file = file
                check.shared = shared
                return try await check.run(in: session)
            }
            let terminal = session.terminal
            let source = try await FileText.read(file, atMost: largestFile, console: terminal.console)
            let answer = try await session.ask(ChangeOrganisation(source: source))
            let count = answer.changes.count
            let replanned =
                answer.replanned > 0 ? "; \(counted(answer.replanned, "enrollment")) planned anew" : ""
            try terminal.report(
                answer, name: file, count == 0 ? "Nothing changed" : "Changed \(counted(count, "choice"))\(replanned)")
            OrganisationCommand.tell(answer.changes, on: terminal)
        }
    }

    fileprivate static func tell(_ changes: [PracticeChange], on terminal: Terminal) {
        guard terminal.format == .table || terminal.format == .plain else { return }
        for change in changes {
            terminal.print(
                terminal.printable("\(change.key): \(change.before ?? "–") → \(change.after ?? "–")"))
        }
    }
}
