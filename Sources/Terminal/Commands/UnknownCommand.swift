import ArgumentParser
import Contract
import Outreach

/// A first word that is no command.
struct UnknownCommand {
    let refusal: Refusal

    /// `nil` for a flag and for a word that is a command.
    init?(_ word: String) {
        let commands = Root.configuration.subcommands + Root.configuration.groupedSubcommands.flatMap(\.subcommands)
        let known = commands.compactMap { $0.configuration.commandName }
        guard !word.hasPrefix("-"), !known.contains(word), word != "help" else { return nil }
        let shown = commands.compactMap { $0.configuration.shouldDisplay ? $0.configuration.commandName : nil }
        // A long word is nobody's slip of the finger, and comparing it would cost.
        let near = word.count > 20 ? nil : shown.min { Self.distance(word, $0) < Self.distance(word, $1) }
        let isNear = near.map { Self.distance(word, $0) <= min(2, word.count / 2) } ?? false
        refusal = Refusal(
            .malformed, "There is no command “\(PlainText.printable(String(word.prefix(40)), keepingLines: false))”.",
            hint: near.flatMap { isNear ? "Did you mean  countersign \($0)" : nil }
                ?? "All commands:  countersign --help")
    }

    /// Levenshtein's distance of two short words.
    static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let cost = diagonal + (right[column] == character ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(cost, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
