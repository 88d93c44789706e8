import ArgumentParser
import Contract
import Outreach

struct SequenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sequence", abstract: "Sequences: what is written to whom, in which order.",
        subcommands: [
            List.self, Show.self, Check.self, Apply.self, Edit.self, Clone.self, Access.self, Activate.self,
            Pause.self, Archive.self, AddStep.self, SetStep.self, MoveStep.self, RemoveStep.self,
            SimulateCommand.self,
        ])

    /// A YAML file is at most 256 KiB.
    static let largestFile = 256 * 1_024

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "List sequences by name.",
            discussion: "Personal ones are listed to their author and to admins, confidential ones to their author.")
        @Flag(help: "Archived ones too.") var all = false
        @Flag(help: "Only archived ones.") var archived = false
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func validate() throws {
            if all, archived { throw ValidationError("--all and --archived exclude each other.") }
        }

        func run(in session: Session) async throws {
            let scope = all ? "all" : archived ? "archived" : nil
            let answer = try await session.ask(
                ListSequences(scope: scope, limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.sequences.map(SequenceRow.init), of: answer, next: answer.next,
                empty: "No sequence yet. Publish one with  countersign sequence apply <file.yaml>")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a sequence as a timeline, and when its steps would leave if somebody were enrolled now.")
        @Argument(help: "The sequence's name.") var name: String
        @Flag(help: "Print the file it was published from.") var source = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ShowSequence(sequence: name))
            let terminal = session.terminal
            if source { return terminal.print(PlainText.printable(answer.source)) }
            guard terminal.format == .table else {
                return try await terminal.list(answer.steps.map(StepRow.init), of: answer, empty: "It has no steps.")
            }
            await terminal.show(SequenceText(terminal: terminal, sequence: answer).everything())
        }
    }

    struct Activate: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a sequence run, once nothing is missing in it.")
        @Argument(help: "The sequence's name.") var name: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ActivateSequence(sequence: name))
            let planned = answer.planned > 0 ? "; \(counted(answer.planned, "person goes", "people go")) on" : ""
            try session.terminal.report(
                answer, name: answer.sequence,
                "\(session.terminal.printable(answer.sequence)) is \(answer.state)\(planned)")
        }
    }

    struct Pause: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stop a sequence from writing and sending until it is activated again.")
        @Argument(help: "The sequence's name.") var name: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(PauseSequence(sequence: name))
            try session.terminal.report(
                answer, name: answer.sequence, "\(session.terminal.printable(answer.sequence)) is \(answer.state)")
        }
    }

    struct Archive: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a sequence away for good; refused while somebody is on the way through it.")
        @Argument(help: "The sequence's name.") var name: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ArchiveSequence(sequence: name))
            try session.terminal.report(
                answer, name: answer.sequence, "\(session.terminal.printable(answer.sequence)) is \(answer.state)")
        }
    }

    struct Access: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say who may see a sequence.",
            discussion: """
                shared: everybody who may read. personal: listed to its author and to admins; others need its exact \
                name. confidential: its author alone, with its drafts and enrollments; only they can make it so or end it.
                """)
        @Argument(help: "The sequence's name.") var name: String
        @Option(name: .customLong("to"), help: ArgumentHelp("personal, shared or confidential.", valueName: "access"))
        var access: SequenceAccess
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(SetSequenceAccess(sequence: name, access: access))
            try session.terminal.report(
                answer, name: answer.sequence,
                "\(session.terminal.printable(answer.sequence)) is \(answer.access.rawValue)")
        }
    }
}

extension SequenceAccess: ExpressibleByArgument {}
