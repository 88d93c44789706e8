import ArgumentParser
import Contract
import Outreach

struct ReplayCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Say from the record how a version came to be, and check the record.",
        discussion: """
            Makes the prompt again from the stored file and facts, the text again from the stored answer, and runs the \
            validators again. Nothing is asked of a model. Exits with 3 when the record does not hold.
            """)

    @Argument(help: "A draft such as D-1042.") var draft: String
    @Option(help: ArgumentHelp("A version that a model wrote; the current one without.", valueName: "number"))
    var version: Int?
    @Flag(help: "Print the prompt and the model's answer as well.") var all = false
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let id = try Ids.one(draft, DraftID.self)
        let answer = try await session.ask(ReplayDraft(draft: id, version: version.map(String.init)))
        let terminal = session.terminal
        if terminal.format == .json {
            try terminal.json(answer)
        } else {
            await terminal.show(ReplayText(terminal: terminal, replay: answer).text(all: all))
        }
        if answer.checks.contains(where: { !$0.holds }) { throw ExitCode(3) }
    }
}

/// A replayed version as a person reads it.
struct ReplayText {
    let terminal: Terminal
    let replay: ReplayDraft.Answer

    func text(all: Bool) -> String {
        let prompt = replay.prompt.map { ", prompt \(terminal.printable($0))" } ?? ""
        var lines = [
            "\(replay.draft) version \(replay.version), by \(terminal.printable(replay.author))\(prompt), "
                + terminal.clock(replay.at), "",
        ]
        if let subject = replay.subject { lines += ["  Subject: \(terminal.printable(subject))", ""] }
        lines += indented(replay.body) + ["", "From"]
        lines += replay.facts.map { fact in
            let asOf = fact.asOf.map { "  (as of \(terminal.clock($0)))" } ?? ""
            return "  F\(fact.number) \(fact.key): \(terminal.printable(String(fact.value.prefix(100))))\(asOf)"
        }
        if all {
            if let system = replay.system { lines += ["", "System prompt"] + indented(system) }
            if let question = replay.question { lines += ["", "Question"] + indented(question) }
            lines += ["", "Answer"] + indented(replay.raw)
        }
        lines.append("")
        lines += replay.checks.map { check in
            let mark = check.holds ? terminal.output.good("✓") : terminal.output.bad("✗")
            return "\(mark) \(check.name): \(terminal.printable(check.detail))"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func indented(_ text: String) -> [String] {
        PlainText.printable(text).split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : "  " + $0
        }
    }
}

struct RedraftCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "redraft", abstract: "Have another model write a version again, and compare the two.",
        discussion: "The facts and the prompt are those of the record. The draft stays as it is, and no credit is used."
    )

    @Argument(help: "A draft such as D-1042.") var draft: String
    @Option(help: ArgumentHelp("As the Writer's endpoint calls it; its own without.", valueName: "name"))
    var model: String?
    @Option(help: ArgumentHelp("A version that a model wrote; the current one without.", valueName: "number"))
    var version: Int?
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let id = try Ids.one(draft, DraftID.self)
        let terminal = session.terminal
        let answer = try await session.ask(RedraftDraft(draft: id, version: version, model: model))
        if terminal.format == .json { return try terminal.json(answer) }
        terminal.print(line("-", answer.before, terminal))
        terminal.print(line("+", answer.after, terminal))
        terminal.print()
        let lines = WordDiff.lines(
            from: text(answer.before), to: text(answer.after), style: terminal.output)
        for line in lines { terminal.print(line) }
        for finding in answer.after.findings {
            terminal.print("  ! \(terminal.printable(finding.remark))")
        }
    }

    private func line(_ sign: String, _ attempt: RedraftDraft.Attempt, _ terminal: Terminal) -> String {
        let tokens = attempt.outputTokens.map { ", \((attempt.inputTokens ?? 0)) + \($0) tokens" } ?? ""
        return "\(sign) \(terminal.printable(attempt.model)): \(counted(attempt.claims, "claim")), "
            + "\(counted(attempt.findings.count, "finding"))\(tokens)"
    }

    private func text(_ attempt: RedraftDraft.Attempt) -> String {
        PlainText.printable((attempt.subject.map { "Subject: \($0)\n\n" } ?? "") + attempt.body)
    }
}

extension Session {
    /// Shows on standard error what the Writer has written so far, until the version after `version` is there. Ends by
    /// itself when no Writer takes the draft up.
    func watch(_ draft: DraftID, after version: Int) async throws {
        let patience = terminal.time.now + .seconds(20)
        var shown = ""
        while true {
            let answer = try await ask(WatchDraft(draft: draft))
            let text = PlainText.printable(answer.text ?? "")
            if text.hasPrefix(shown) {
                terminal.console.write(String(text.dropFirst(shown.count)), to: .error)
            } else {
                terminal.console.write("\n" + text, to: .error)
            }
            shown = text
            if answer.version > version {
                if !shown.isEmpty { terminal.say() }
                return terminal.aside("Version \(answer.version) is there: countersign show \(draft)")
            }
            if answer.state == .due, terminal.time.now > patience {
                return terminal.aside("No Writer has taken it up yet: countersign show \(draft)")
            }
            guard [.due, .writing].contains(answer.state) else {
                if !shown.isEmpty { terminal.say() }
                return terminal.aside("\(draft) is \(answer.state.label)")
            }
            try await terminal.time.sleep(until: terminal.time.now + .milliseconds(300))
        }
    }
}
