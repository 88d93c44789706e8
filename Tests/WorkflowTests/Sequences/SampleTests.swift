import Contract
import Foundation
import Outreach
import Support
import Testing
import Workflow

/// The sequences that come with the program.
@Suite struct SampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")

    static let files: [String] = {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    /// S0-52 to S0-56, S4-04 to S4-08
    @Test func everySampleIsThere() {
        let shapes = ["cold-email", "email-sequence", "email-then-linkedin", "linkedin-note"]
        let templates = [
            "business-development", "candidate-placement", "job-marketing", "speculative-placement", "warm-lead",
        ]
        #expect(Self.files.filter { $0.hasPrefix("shapes/") } == shapes.map { "shapes/\($0).yaml" })
        #expect(Self.files.filter { $0.hasPrefix("templates/") } == templates.map { "templates/\($0).yaml" })
    }

    /// S0-54, S0-55, S4-04: `check` finds nothing wrong, and each can be activated and cloned
    /// S0-25, S0-52, S2-04, S4-01, S4-03, S4-05, S4-07, S4-08
    @Test(arguments: files)
    func nothingIsWrongWithIt(file: String) async throws {
        let source = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        guard source.contains("\nsequence:") else { return }
        try await World.on { world in
            let checked = try await world.ask(CheckSequence(source: source))
            #expect(checked.problems == [], "\(checked.problems)")
            #expect((1...5).contains(checked.steps.count))
            let applied = try await world.ask(ApplySequence(source: source))
            #expect(try await world.ask(ActivateSequence(sequence: applied.sequence)).state == "active")
            let name = String(applied.sequence.prefix { $0 != "@" })
            #expect(file.hasSuffix("\(name).yaml"))
            try await world.ask(CloneSequence(sequence: name, name: "mine"))
            #expect(try await world.ask(ShowSequence(sequence: "mine")).steps == checked.steps)
        }
    }
}
