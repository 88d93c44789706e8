import ArgumentParser
import Foundation

/// Measures how good the deterministic part of the review is. No network, no model: the same every time.
@main
struct QualityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quality", abstract: "Measure the review's checks and the detectors against Tests/Corpus.")

    @Option(help: "Where the corpus is.")
    var corpus = "Tests/Corpus"

    @Flag(help: "Print docs/quality.md.")
    var markdown = false

    @Flag(help: "List what was judged wrongly among the entries for tuning.")
    var misses = false

    func run() throws {
        let tally = Tally(try Corpus(in: URL(filePath: corpus)))
        if misses {
            for miss in tally.misses where miss.isTuning {
                print("\(miss.id)  \(miss.what)  \(miss.detail.replacing("\n", with: "⏎"))")
            }
            return
        }
        print(QualityPage(tally: tally).text(isMarkdown: markdown), terminator: "")
    }
}
