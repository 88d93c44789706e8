import ArgumentParser
import Contract
import Outreach

/// What an import may be told.
struct ImportFlags: ParsableArguments {
    @Flag(help: "Import the good rows and write the bad ones, with reasons, to FILE.bad.csv.") var skipBad = false
    @Flag(name: [.customShort("n"), .long], help: "Only check; change nothing.") var dryRun = false
    @Option(
        name: .customLong("map"),
        help: ArgumentHelp("Read this column as that field; may be given again.", valueName: "header=field"))
    var maps: [String] = []
    @Option(help: ArgumentHelp("Leave this column out; may be given again.", valueName: "header")) var ignore:
        [String] =
            []

    /// Throws `Refusal.malformed` for a `--map` without a field.
    func columns() throws -> ColumnChoices {
        var choices = ColumnChoices()
        choices.ignored = ignore
        for map in maps {
            guard let sign = map.lastIndex(of: "="), sign > map.startIndex, map.index(after: sign) < map.endIndex else {
                throw Refusal(
                    .malformed, "--map “\(PlainText.printable(map, keepingLines: false))” names no field.",
                    hint: "Write it like  --map 'E-Mail Adresse=email'")
            }
            choices.mapped.append((String(map[..<sign]), String(map[map.index(after: sign)...])))
        }
        return choices
    }
}
