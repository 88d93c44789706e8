import ArgumentParser
import Contract
import Outreach

struct PromptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prompt", abstract: "What models are told: see it, compare it, fill it from a draft's facts.",
        discussion:
            "Files of the folder COUNTERSIGN_PROMPTS replace built-in prompts of the same name; docs/prompts.md has their language.",
        subcommands: [List.self, Show.self, Diff.self, Try.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List prompts by name.")
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListPrompts())
            try await session.terminal.list(answer.prompts.map(PromptRow.init), of: answer, empty: "", paged: true)
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a prompt's file, or what would be sent for a draft.")
        @Argument(help: "A prompt, such as email-first.") var name: String
        @Option(help: ArgumentHelp("Fill it from this draft's facts: exactly what would be sent.", valueName: "draft"))
        var on: String?
        @Flag(help: "With its shared parts in their places, as a version keeps it.") var whole = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            if let on { return try await session.show(RenderPrompt(draft: try Ids.one(on), prompt: name)) }
            let answer = try await session.ask(ShowPrompt(prompt: name))
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: terminal.print(answer.summary.name)
            case .plain, .table: await terminal.show(PlainText.printable(whole ? answer.source : answer.file))
            }
        }
    }

    struct Diff: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "What the folder's prompts change in the built-in ones, line by line.")
        @Argument(help: "A prompt; without it, all that are replaced.") var name: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            var names = name.map { [$0] } ?? []
            if name == nil {
                names = try await session.ask(ListPrompts()).prompts.filter(\.replaced).map(\.name)
            }
            var answers: [ShowPrompt.Answer] = []
            for name in names { answers.append(try await session.ask(ShowPrompt(prompt: name))) }
            switch terminal.format {
            case .json: try terminal.json(answers)
            case .names:
                for answer in answers where answer.builtInSource != nil { terminal.print(answer.summary.name) }
            case .plain, .table:
                await terminal.show(answers.map { Self.text($0, terminal.output) }.joined())
                if answers.allSatisfy({ $0.builtInSource == nil }) { terminal.aside("Nothing is replaced.") }
            }
        }

        private static func text(_ answer: ShowPrompt.Answer, _ style: Style) -> String {
            guard let builtIn = answer.builtInSource else { return "" }
            let summary = answer.summary
            let head = "\(summary.name): built-in version \(summary.builtInVersion) → version \(summary.version)"
            let lines = WordDiff.lines(
                from: PlainText.printable(builtIn), to: PlainText.printable(answer.source), style: style)
            return ([style.aside(head)] + lines).joined(separator: "\n") + "\n"
        }
    }

    struct Try: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fill a prompt, or a file that is to become one, from a draft's facts.",
            discussion: """
                Prints exactly what would be sent, with its hash. With --ask the Writer's model answers it, and the text is \
                shown as it comes. The draft stays as it is, and no credit is used.
                """)
        @Argument(help: "A prompt, a file, or - for standard input.") var prompt: String
        @Option(help: ArgumentHelp("The draft whose facts are used.", valueName: "draft")) var on: String
        @Flag(help: "Ask the model.") var ask = false
        @Option(help: ArgumentHelp("With --ask: as the Writer's endpoint calls it.", valueName: "name")) var model:
            String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let draft: DraftID = try Ids.one(on)
            if ask { return try await session.show(try await question(draft, session)) }
            guard prompt == "-" || prompt.contains(where: { "./".contains($0) }) else {
                return try await session.show(RenderPrompt(draft: draft, prompt: prompt))
            }
            let source = try await FileText.read(prompt, atMost: 65_536, console: session.terminal.console)
            try await session.show(RenderPrompt(draft: draft, source: source))
        }

        private func question(_ draft: DraftID, _ session: Session) async throws -> TryPrompt {
            guard prompt == "-" || prompt.contains(where: { "./".contains($0) }) else {
                return TryPrompt(draft: draft, prompt: prompt, model: model)
            }
            let source = try await FileText.read(prompt, atMost: 65_536, console: session.terminal.console)
            return TryPrompt(draft: draft, source: source, model: model)
        }
    }
}

extension Session {
    /// What the model makes of it: on standard error as it comes, on standard output when it is whole.
    fileprivate func show(_ question: TryPrompt) async throws {
        let console = terminal.console
        let answer =
            if terminal.format == .table {
                try await gateway.ask(question) { console.write(PlainText.printable($0), to: .error) }
            } else { try await ask(question) }
        if terminal.format == .json { return try terminal.json(answer) }
        let attempt = answer.attempt
        terminal.say()
        if terminal.format != .table {
            terminal.print(PlainText.printable((attempt.subject.map { "\($0)\n\n" } ?? "") + attempt.body))
        }
        for finding in attempt.findings { terminal.look(terminal.printable(finding.remark)) }
        let tokens = "\(attempt.inputTokens ?? 0) and \(attempt.outputTokens ?? 0) tokens"
        terminal.aside(
            "\(answer.sent.prompt)@\(answer.sent.version) by \(terminal.printable(attempt.model)): "
                + "\(counted(attempt.claims, "claim")), \(counted(attempt.findings.count, "finding")), \(tokens)")
    }

    /// What would be sent, and on standard error which prompt it is.
    fileprivate func show(_ question: RenderPrompt) async throws {
        let answer = try await ask(question)
        switch terminal.format {
        case .json: try terminal.json(answer)
        case .names: terminal.print(answer.hash)
        case .plain, .table:
            await terminal.show("\(answer.system)\n\n=== USER ===\n\(answer.question)\n")
            let size = answer.system.count + answer.question.count
            terminal.aside(
                "\(answer.prompt)@\(answer.version) for \(answer.draft), \(size) characters, sha256 \(answer.hash)")
        }
    }
}

private struct PromptRow: Row {
    let prompt: PromptSummary

    static let columns = [
        Column("NAME"), Column("VERSION", isNumber: true), Column("FROM"), Column("PURPOSE", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(prompt.name), .number(prompt.version), .text(prompt.replaced ? "folder" : "built in"),
            .text(prompt.purpose),
        ]
    }
    var name: String { prompt.name }
}
