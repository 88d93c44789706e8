import ArgumentParser
import Contract
import Outreach

extension SequenceCommand {
    struct Check: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find everything that is wrong or missing in a sequence file; change nothing.",
            discussion:
                "Shows when each step would go out if somebody were enrolled now. Exit status 3 when it is incomplete.")
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let source = try await FileText.read(file, atMost: largestFile, console: terminal.console)
            let answer = try await session.ask(CheckSequence(source: source))
            let name = terminal.printable(file)
            let errors = answer.problems.count { $0.weight == .error }
            guard errors == 0 else {
                throw Refusal(.malformed, "\(name) has \(counted(errors, "mistake")).", problems: answer.problems)
            }
            try await terminal.list(answer.steps.map(StepRow.init), of: answer, empty: "It has no steps.")
            let missing = answer.problems.count { $0.weight == .incomplete }
            if terminal.format == .table {
                if missing == 0 {
                    terminal.good("\(name): \(counted(answer.steps.count, "step")), nothing wrong")
                } else {
                    terminal.bad("\(name) can be published but not activated; \(counted(missing, "thing")) missing:")
                }
            }
            if terminal.format != .json {
                for line in RefusalText.lines(of: answer.problems, style: terminal.talk) { terminal.say(line) }
            }
            if missing > 0 { throw PartlyDone(status: Refusal.Code.notNow.exitStatus) }
        }
    }

    struct Apply: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Publish a sequence file as a new version.",
            discussion: """
                Whoever is on the way stays on the version they began with. With --to unsent they are moved to the new \
                one: what has left stays, what is unsent follows the new version, and every person is answered for. \
                Repeat the same command to try those again that could not be moved.
                """)
        @Argument(help: "A YAML file; - reads standard input.") var file: String
        @Option(
            help: ArgumentHelp("Who may see it, when it is new: personal, shared or confidential.", valueName: "access")
        )
        var access: SequenceAccess?
        @Option(
            name: .customLong("to"),
            help: ArgumentHelp(
                "future: who is enrolled from now on. unsent: also who is on the way.", valueName: "whom"))
        var reach: VersionReach = .future
        @Flag(name: [.customShort("n"), .long], help: "Only check; change nothing.") var dryRun = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            if dryRun { return try await check(in: session) }
            let terminal = session.terminal
            let source = try await FileText.read(file, atMost: largestFile, console: terminal.console)
            let answer = try await session.ask(ApplySequence(source: source, access: access))
            try session.report(answer)
            if reach == .unsent { try await Adopting(session: session).run(answer.sequence) }
        }

        private func check(in session: Session) async throws {
            var check = Check()
            check.file = file
            check.shared = shared
            try await check.run(in: session)
        }
    }

    struct Edit: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Edit a sequence's file in your editor and publish it.",
            discussion: "What cannot be published is kept in a file.")
        @Argument(help: "The sequence's name.") var name: String
        @Option(
            name: .customLong("to"),
            help: ArgumentHelp(
                "future: who is enrolled from now on. unsent: also who is on the way.", valueName: "whom"))
        var reach: VersionReach = .future
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let shown = try await session.ask(ShowSequence(sequence: name))
            let plain = String(shown.summary.sequence.prefix { $0 != "@" })
            let file = try await terminal.console.edit(shown.source, named: "\(plain).yaml")
            guard file.text != shown.source else {
                terminal.console.forget(file)
                return terminal.aside(
                    "Nothing was changed; \(terminal.printable(shown.summary.sequence)) is as it was.")
            }
            let answer: ApplySequence.Answer
            do {
                answer = try await session.ask(ApplySequence(source: file.text))
            } catch var refusal as Refusal {
                refusal.hint = [refusal.hint, "Your text is kept in  \(file.path)"].joinedPresent("\n")
                throw refusal
            }
            terminal.console.forget(file)
            try session.report(answer)
            if reach == .unsent { try await Adopting(session: session).run(answer.sequence) }
        }
    }

    struct Clone: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a sequence of your own from another, to change it.")
        @Argument(help: "The sequence's name.") var name: String
        @Argument(help: "The new sequence's name.") var new: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try session.report(try await session.ask(CloneSequence(sequence: name, name: new)))
        }
    }
}

/// Whom a new version is for (semantics 4.27).
enum VersionReach: String, ExpressibleByArgument, CaseIterable {
    case future, unsent
}

extension Session {
    /// What publishing did, what is missing, and what to do next.
    func report(_ answer: ApplySequence.Answer) throws {
        let name = terminal.printable(answer.sequence)
        try terminal.report(
            answer, name: answer.sequence,
            answer.changed ? "Published \(name), \(answer.state)" : "\(name) is unchanged, \(answer.state)")
        guard terminal.format == .table || terminal.format == .plain else { return }
        let missing = answer.warnings.count { $0.weight == .incomplete }
        if missing > 0 {
            terminal.look("It is incomplete; \(counted(missing, "thing")) missing before it can be activated:")
        }
        for line in RefusalText.lines(of: answer.warnings, style: terminal.talk) { terminal.say(line) }
        if answer.state != "active", missing == 0, terminal.format == .table {
            let plain = name.split(separator: "@").first.map(String.init) ?? name
            terminal.say("\nNext:  countersign sequence activate \(plain)")
        }
    }
}
