import ArgumentParser
import Contract
import Foundation

/// docs/commands.md, printed from the command tree.
enum CommandReference {
    static func markdown() throws -> String {
        let dump = try AnswerCoding.decode(Dump.self, from: Data(Root._dumpHelp().utf8))
        var lines = [
            "# Commands", "", "Printed by `countersign reference commands`; do not edit.", "",
            "Flags that mean the same everywhere are listed once, under `countersign`.", "",
        ]
        let common = Set((dump.command.arguments ?? []).map(\.label))
        lines += section(dump.command, path: [], without: [])
        for child in dump.command.subcommands ?? [] { lines += tree(child, path: ["countersign"], without: common) }
        for topic in HelpTopic.allCases {
            lines += ["## countersign help \(topic.rawValue)", "", "```text", topic.text + "```", ""]
        }
        return lines.joined(separator: "\n")
    }

    private static func tree(_ command: Command, path: [String], without common: Set<String>) -> [String] {
        guard command.shouldDisplay ?? true, command.commandName != "help" else { return [] }
        var lines = section(command, path: path, without: common)
        for child in command.subcommands ?? [] {
            lines += tree(child, path: path + [command.commandName], without: common)
        }
        return lines
    }

    private static func section(_ command: Command, path: [String], without common: Set<String>) -> [String] {
        var lines = ["## " + (path + [command.commandName]).joined(separator: " "), ""]
        if let abstract = command.abstract { lines += [abstract, ""] }
        if let discussion = command.discussion { lines += [discussion, ""] }
        let arguments = (command.arguments ?? []).filter { ($0.shouldDisplay ?? true) && !common.contains($0.label) }
        guard !arguments.isEmpty else { return lines }
        lines += ["| | |", "| --- | --- |"]
        lines += arguments.map { "| `\($0.label)` | \(escaped($0.abstract ?? ""))\($0.standard) |" }
        return lines + [""]
    }

    fileprivate static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "|", with: "\\|").replacingOccurrences(of: "<", with: "&lt;")
    }

    /// What `_dumpHelp` writes, as far as it is needed here.
    private struct Dump: Decodable { var command: Command }

    private struct Command: Decodable {
        var commandName: String
        var abstract: String?
        var discussion: String?
        var shouldDisplay: Bool?
        var subcommands: [Command]?
        var arguments: [Argument]?
    }

    private struct Argument: Decodable {
        struct Name: Decodable {
            var kind: String
            var name: String
        }
        var kind: String
        var shouldDisplay: Bool?
        var isOptional: Bool?
        var isRepeating: Bool?
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var abstract: String?

        var label: String {
            let value = valueName.map { "<\($0)>" + (isRepeating == true ? "..." : "") } ?? ""
            if kind == "positional" { return isOptional == true ? "[\(value)]" : value }
            let spelled = (names ?? []).sorted { $0.name.count < $1.name.count }
                .map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
            return kind == "flag" ? spelled : "\(spelled) \(value)"
        }

        var standard: String { defaultValue.map { kind == "flag" ? "" : " (`\($0)` without it)" } ?? "" }
    }
}
