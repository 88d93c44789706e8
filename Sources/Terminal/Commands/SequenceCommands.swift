import ArgumentParser
import Contract
import Outreach

struct SequenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sequence", abstract: "Sequences: what is written to whom, in which order.",
        subcommands: [List.self, Show.self, Check.self, Apply.self, Activate.self, Pause.self, SimulateCommand.self])

    /// A YAML file is at most 256 KiB.
    static let largestFile = 256 * 1_024

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List sequences by name.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListSequences(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.sequences.map(SequenceRow.init), of: answer, next: answer.next,
                empty: "No sequence yet. Publish one with  countersign sequence apply <file.yaml>")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a sequence, and when its steps would leave if somebody were enrolled now.")
        @Argument(help: "The sequence's name.") var name: String
        @Flag(help: "Print the file it was published from.") var source = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ShowSequence(sequence: name))
            let terminal = session.terminal
            if source { return terminal.print(PlainText.printable(answer.source)) }
            if terminal.format == .table {
                let summary = answer.summary
                terminal.print(
                    "\(terminal.printable(summary.sequence)) · \(summary.state) · "
                        + "\(summary.live) on their way")
                for line in [
                    summary.description, answer.tone.map { "Tone: \($0)" }, answer.pitch.map { "Pitch: \($0)" },
                ] {
                    if let line { terminal.print("  " + terminal.printable(line)) }
                }
                terminal.print()
            }
            try await terminal.list(answer.steps.map(StepRow.init), of: answer, empty: "It has no steps.")
        }
    }

    struct Check: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Find everything that is wrong in a sequence file.")
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let source = try await FileText.read(file, atMost: largestFile, console: terminal.console)
            let answer = try await session.ask(CheckSequence(source: source))
            let errors = answer.problems.filter { $0.weight == .error }
            let name = terminal.printable(file)
            guard errors.isEmpty else {
                throw Refusal(
                    .malformed, "\(name) has \(counted(errors.count, "mistake")).", problems: answer.problems)
            }
            try terminal.report(answer, name: file, "\(name): \(counted(answer.steps, "step")), nothing wrong")
            for line in RefusalText.lines(of: answer.problems, style: terminal.talk) { terminal.say(line) }
        }
    }

    struct Apply: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Publish a sequence file as a new version.")
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @Flag(name: [.customShort("n"), .long], help: "Only check; change nothing.") var dryRun = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            if dryRun { return try await check(in: session) }
            let terminal = session.terminal
            let source = try await FileText.read(file, atMost: largestFile, console: terminal.console)
            let answer = try await session.ask(ApplySequence(source: source))
            let name = terminal.printable(answer.sequence)
            try terminal.report(
                answer, name: answer.sequence,
                answer.changed ? "Published \(name), \(answer.state)" : "\(name) is unchanged, \(answer.state)")
            for line in RefusalText.lines(of: answer.warnings, style: terminal.talk) { terminal.say(line) }
            if answer.state != "active", terminal.format == .table {
                let plain = name.split(separator: "@").first.map(String.init) ?? name
                terminal.say("\nNext:  countersign sequence activate \(plain)")
            }
        }

        private func check(in session: Session) async throws {
            var check = Check()
            check.file = file
            check.shared = shared
            try await check.run(in: session)
        }
    }

    struct Activate: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Let a sequence run.")
        @Argument(help: "The sequence's name.") var name: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ActivateSequence(sequence: name))
            let planned = answer.planned > 0 ? "; \(counted(answer.planned, "first step")) planned" : ""
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
}
