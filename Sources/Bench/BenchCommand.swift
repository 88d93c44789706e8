import ArgumentParser
import Foundation

/// Measures what Countersign promises to be fast at, each against a floor measured in the same run.
@main
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure Countersign against floors of the same run.",
        discussion: """
            PostgreSQL's rows run when COUNTERSIGN_TEST_POSTGRES names a server (scripts/with-postgres starts one). Rows \
            that start the program take `countersign` and `demo-model` from beside this executable. Progress goes to \
            standard error.
            """)

    @Option(help: ArgumentHelp("Run only the rows whose name begins with this; may be given again.", valueName: "name"))
    var only: [String] = []

    @Flag(help: "Small sizes: a look at whether everything runs, not a measurement.")
    var quick = false

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    @Flag(help: "List the rows and measure nothing.")
    var list = false

    @Option(help: .hidden) var spend: String?
    @Option(help: .hidden) var draft: Int64 = 1
    @Option(help: .hidden) var pairs = 1

    func run() async throws {
        if let spend { return try await HotAccountRow.spend(pairs, draft: draft, url: spend) }
        let chosen = Benchmark.all.filter { row in only.isEmpty || only.contains { row.name.hasPrefix($0) } }
        guard !chosen.isEmpty else { throw ValidationError("No row begins with \(only.joined(separator: " or ")).") }
        if list {
            for row in chosen { print(row.name) }
            return
        }
        var findings: [Finding] = []
        for row in chosen {
            Progress.say("\(row.name) …")
            do {
                findings += try await row.measure(Scale(isQuick: quick))
            } catch {
                findings.append(.unmeasured(row.name, "failed: \(error)"))
            }
        }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(findings), as: UTF8.self))
        } else {
            print(FindingTable(findings: findings, isQuick: quick).text)
        }
    }
}
