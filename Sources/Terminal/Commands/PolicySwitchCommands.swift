import ArgumentParser
import Contract
import Foundation
import Outreach

extension PolicyCommand {
    struct Preview: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Replay a policy over past decisions with what was known then. Nothing is sent, nothing is charged.",
            discussion:
                "A file is kept as the policy's next version, so that exactly what was previewed can be activated.")
        @Argument(help: "A YAML file, a policy, or one of its versions; - reads standard input.") var policy: String
        @Option(help: ArgumentHelp("How far back, such as 30d or 12w.", valueName: "age")) var over: String = "90d"
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let preview = try await session.preview(policy, days: try PolicyDays.number(over))
            switch terminal.format {
            case .json: try terminal.json(preview)
            case .names: for exception in preview.exceptions { terminal.print(exception.draft.description) }
            case .plain, .table:
                await terminal.show(PolicyText(terminal: terminal).preview(preview))
                guard terminal.format == .table else { return }
                terminal.say("")
                terminal.say(
                    "Next:  countersign policy activate \(preview.version) --shadow     decide, but only write it down")
                terminal.say("       countersign policy activate \(preview.version)              let it decide")
            }
        }
    }

    struct Activate: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a policy decide, or only write down what it would decide.",
            discussion:
                "What has not been previewed within a day is previewed first. Take it back with  countersign undo")
        @Argument(help: "A YAML file, a policy, or one of its versions.") var policy: String
        @Flag(help: "Decide, but only write it down.") var shadow = false
        @Option(help: ArgumentHelp("The policy's name, instead of typing it.", valueName: "name")) var confirm: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            var version = policy
            if PolicySource.isFile(policy) {
                let preview = try await session.preview(policy, days: 90)
                version = preview.version
                if terminal.format == .table || terminal.format == .plain {
                    terminal.say(PolicyText(terminal: terminal).summary(preview))
                }
            }
            let name = String(version.prefix { $0 != "@" })
            if !shadow, confirm == nil { try await show(whatChangesTo: version, name, in: session) }
            let typed = shadow ? nil : try await confirmation(name, in: session)
            let move = try await session.ask(
                ActivatePolicy(policy: version, shadow: shadow ? true : nil, confirm: typed))
            try terminal.report(move, name: move.version, sentence(move, name, on: terminal))
        }

        /// What the step from the live version to this one would change, before somebody types its name.
        private func show(whatChangesTo version: String, _ name: String, in session: Session) async throws {
            guard session.terminal.format == .table || session.terminal.format == .plain else { return }
            let answer = try await session.ask(ComparePolicies(policy: name, other: version))
            guard answer.from != answer.to else { return }
            for line in PolicyText(terminal: session.terminal).changes(answer.changes) { session.terminal.say(line) }
        }

        private func confirmation(_ name: String, in session: Session) async throws -> String? {
            if let confirm { return confirm }
            guard session.terminal.mayAsk else { return nil }
            let question = "This lets mail leave without a person. Type the policy's name to go on: "
            return await session.terminal.ask(String(question.dropLast()))
        }

        private func sentence(_ move: PolicyMove, _ name: String, on terminal: Terminal) -> String {
            let until = move.endsAt.map { ", until \(terminal.clock($0))" } ?? ""
            if move.state == .shadow {
                return
                    "\(move.version) shadows from now on\(until). Compare with  countersign policy diff \(name) \(move.version)"
            }
            let kept = move.replaced.map { "; \($0) is kept" } ?? ""
            return "\(move.version) is active\(until)\(kept). Go back with  countersign undo"
        }
    }

    struct Deactivate: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Switch a policy off; what it approved and has not left waits for a person again.")
        @Argument(help: "A policy, or one of its versions.") var policy: String
        @Option(help: ArgumentHelp("Why, for the record.", valueName: "text")) var reason: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(DeactivatePolicy(policy: policy, reason: reason))
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: for move in answer.moves { terminal.print(move.version) }
            case .plain, .table:
                for move in answer.moves {
                    let drafts = counted(move.returned, "draft waits", "drafts wait")
                    let returned = move.returned == 0 ? "" : "; \(drafts) for a person again"
                    terminal.good("\(move.version) is \(move.state.label)\(returned)")
                }
            }
        }
    }

    struct Diff: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "What differs between two versions: their lines, and what they would have decided.")
        @Argument(help: "A policy, or one of its versions; the live one without a number.") var policy: String
        @Argument(help: "Another version; the newest without.") var other: String?
        @Option(help: ArgumentHelp("How far back, such as 30d.", valueName: "age")) var over: String = "30d"
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let days = try PolicyDays.number(over)
            let answer = try await session.ask(ComparePolicies(policy: policy, other: other, days: String(days)))
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: for exception in answer.exceptions { terminal.print(exception.draft.description) }
            case .plain, .table: await terminal.show(PolicyText(terminal: terminal).comparison(answer))
            }
        }
    }

    struct Suggest: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find steps whose drafts people keep approving unchanged, each as a policy file.",
            discussion:
                "Nothing is switched on by it. Save a file, change it as you like, then preview and activate it.")
        @Option(help: ArgumentHelp("Unchanged approvals that it takes.", valueName: "n")) var atLeast: Int?
        @Option(help: ArgumentHelp("Save each as a file in this folder.", valueName: "folder")) var into: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(SuggestPolicies(atLeast: atLeast.map(String.init)))
            let terminal = session.terminal
            if let into { try save(answer.suggestions, into: into, on: terminal) }
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: for suggestion in answer.suggestions { terminal.print(suggestion.name) }
            case .plain, .table:
                if answer.suggestions.isEmpty {
                    terminal.aside(
                        "Nothing has been approved unchanged often enough, by two people, without a rejection.")
                }
                for suggestion in answer.suggestions {
                    terminal.print(PolicyText(terminal: terminal).suggestion(suggestion))
                }
            }
        }

        private func save(_ suggestions: [PolicySuggestion], into folder: String, on terminal: Terminal) throws {
            for suggestion in suggestions {
                let path = "\(folder)/\(suggestion.name).yaml"
                guard !FileManager.default.fileExists(atPath: path) else {
                    throw Refusal(
                        .notNow, "\(terminal.printable(path)) is there already.", hint: "Choose another folder.")
                }
                do {
                    try suggestion.source.write(toFile: path, atomically: true, encoding: .utf8)
                } catch {
                    throw Refusal(.unavailable, "\(terminal.printable(path)) cannot be written.")
                }
            }
        }
    }
}

/// Whether an argument names a file rather than a policy: policies have neither dots nor slashes in their names.
enum PolicySource {
    /// Bytes.
    static let largestFile = 262_144

    static func isFile(_ text: String) -> Bool { text == "-" || text.contains("/") || text.contains(".") }
}

enum PolicyDays {
    /// `30d` and `4w` as days.
    static func number(_ text: String) throws -> Int {
        if let count = Int(text.dropLast()), count > 0, count < 10_000 {
            if text.last == "d" { return count }
            if text.last == "w" { return count * 7 }
        }
        throw Refusal(
            .malformed, "“\(PlainText.printable(String(text.prefix(20)), keepingLines: false))” is no age.",
            hint: "Write it like 30d or 12w.")
    }
}

extension Session {
    /// Previews a file, which is kept as a version, or a version that is kept already.
    func preview(_ policy: String, days: Int) async throws -> PolicyPreview {
        guard PolicySource.isFile(policy) else { return try await ask(PreviewPolicy(policy: policy, days: days)) }
        let source = try await FileText.read(policy, atMost: PolicySource.largestFile, console: terminal.console)
        return try await ask(PreviewPolicy(source: source, days: days))
    }
}
