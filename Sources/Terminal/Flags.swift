import ArgumentParser
import Contract
import Outreach

/// The flags that mean the same everywhere.
struct SharedFlags: ParsableArguments {
    @Option(help: ArgumentHelp("Ask this server instead of the local database.", valueName: "url"))
    var server: String?

    @Option(help: ArgumentHelp("File that holds the token for the server.", valueName: "path"))
    var tokenFile: String?

    @Option(help: ArgumentHelp("Database: sqlite:PATH or postgres://…", valueName: "url"))
    var database: String?

    @Option(help: ArgumentHelp("Ask the local database as this member.", valueName: "email"))
    var member: String?

    @Option(help: ArgumentHelp("Take this instant as now; sandbox only.", valueName: "instant"))
    var now: String?

    @Flag(help: "Print the answer as the API sends it.")
    var json = false

    @Flag(help: "Print tab-separated values, ISO times and no headings.")
    var plain = false

    @Flag(name: .shortAndLong, help: "Print ids only.")
    var quiet = false

    @Option(help: ArgumentHelp("Use colour: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    @Flag(help: "Do not use a pager.")
    var noPager = false

    @Flag(help: "Never ask; fail where a question would be needed.")
    var noInput = false

    func connection() throws -> ConnectionOptions {
        var instant: Instant?
        if let now {
            guard let parsed = Instant(now) else {
                throw Refusal(
                    .malformed, "--now “\(PlainText.printable(now, keepingLines: false))” is not an instant.",
                    hint: "Give it like 2026-11-21T09:00:00Z.")
            }
            instant = parsed
        }
        return ConnectionOptions(
            server: server, tokenFile: tokenFile, database: database, member: member, now: instant)
    }

    func validate() throws {
        if [json, plain, quiet].count(where: { $0 }) > 1 {
            throw ValidationError("--json, --plain and --quiet exclude each other.")
        }
    }
}

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// For commands that take several ids.
struct BulkFlags: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Every draft that matches and allows it, such as 'sequence:welcome score>=90'.", valueName: "filter"))
    var matching: String?

    @Flag(name: [.customShort("n"), .long], help: "Say what would happen; change nothing.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Do not ask; for --matching and ids from standard input, together with --expect.")
    var yes = false

    @Option(help: ArgumentHelp("Do nothing unless exactly this many are named or match.", valueName: "n"))
    var expect: Int?

    @Option(help: ArgumentHelp("At most this many at once.", valueName: "n"))
    var limit = 100
}

/// For lists.
struct PageFlags: ParsableArguments {
    @Option(help: ArgumentHelp("At most this many.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("Go on after this page.", valueName: "mark"))
    var after: String?
}
