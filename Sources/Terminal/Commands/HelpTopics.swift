import ArgumentParser
import Contract
import Foundation
import Outreach

/// Help that belongs to no command: `countersign help exit-codes`.
enum HelpTopic: String, CaseIterable {
    case exitCodes = "exit-codes"
    case environment, filters

    var text: String {
        switch self {
        case .exitCodes: Self.exitCodesText
        case .environment: Self.environmentText
        case .filters: Self.filtersText
        }
    }

    private static var exitCodesText: String {
        var lines = ["EXIT CODES", "", "    0  done; also nothing to do and no results"]
        let numbers = Set(Refusal.Code.allCases.map(\.exitStatus)).sorted()
        for number in numbers {
            let codes = Refusal.Code.allCases.filter { $0.exitStatus == number }.map(meaning)
            lines.append("  \(number < 10 ? "  " : " ")\(number)  \(codes.joined(separator: "; "))")
            if number == 6 { lines.append("    7  partly done: some of several failed, each named on standard error") }
        }
        lines.append("  130  interrupted with Ctrl-C")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func meaning(_ code: Refusal.Code) -> String {
        switch code {
        case .malformed: "the command, a value or a file was not understood"
        case .unsigned: "not signed in"
        case .forbidden: "not allowed"
        case .notFound: "no such draft, sequence, member …"
        case .notNow: "a rule says no at this moment"
        case .factsChanged: "what a message says is not so any more"
        case .outOfCredit: "not enough credits"
        case .unavailable: "something that is needed cannot be reached; try later"
        case .fault: "our fault; the message carries an id to look up in the log"
        }
    }

    private static var filtersText: String {
        let width = DraftField.allCases.map(\.rawValue.count).max() ?? 0
        let fields = DraftField.allCases.map { field in
            "  " + field.rawValue.padding(toLength: width + 2, withPad: " ", startingAt: 0) + field.example
        }
        let rules = FilterReference.rules.map {
            "  " + $0.replacing("*and*", with: "and").replacing("*or*", with: "or")
        }
        .map { $0.replacing("*not*", with: "not").replacing("`", with: "") }
        return (["FILTERS", ""] + rules + ["", "FIELDS", ""] + fields + ["", "docs/filters.md says more."])
            .joined(separator: "\n") + "\n"
    }

    private static let environmentText = """
        ENVIRONMENT

          COUNTERSIGN_SERVER       ask this server instead of the local database
          COUNTERSIGN_TOKEN_FILE   file that holds the token for it
          COUNTERSIGN_DATABASE     sqlite:PATH or postgres://…
          COUNTERSIGN_MEMBER       ask the local database as this member
          COUNTERSIGN_EDITOR       editor for drafts, before VISUAL and EDITOR; otherwise vi
          COUNTERSIGN_PAGER        pager for long texts, before PAGER; otherwise less -FIRX
          NO_COLOR                 no colour when it is set and not empty
          TERM                     no colour when it is dumb

        countersign settings prints every other setting with its value and where it comes from.

        """
}

struct ExitCodesTopic: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: HelpTopic.exitCodes.rawValue, abstract: "What the exit codes mean.", shouldDisplay: false)
    var text: String { HelpTopic.exitCodes.text }
}

struct EnvironmentTopic: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: HelpTopic.environment.rawValue, abstract: "Which variables are read.", shouldDisplay: false)
    var text: String { HelpTopic.environment.text }
}

struct FiltersTopic: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: HelpTopic.filters.rawValue, abstract: "How lists are filtered.", shouldDisplay: false)
    var text: String { HelpTopic.filters.text }
}

struct CompletionsCommand: PrintingCommand {
    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print the completion script of a shell.")
    @Argument(help: "bash, zsh or fish.") var shell: Shell

    var text: String {
        let generator: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        return Root.completionScript(for: generator) + "\n"
    }
}
