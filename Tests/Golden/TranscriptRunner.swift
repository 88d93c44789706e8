import Foundation
import Outreach
import Terminal
import TerminalSupport
import Testing

/// Runs the transcript files of Tests/Golden/Transcripts. `COUNTERSIGN_GOLDEN=rewrite` writes what comes back into
/// them; the difference is read before it is committed.
enum TranscriptRunner {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Transcripts")

    /// The names of all transcripts, sorted.
    static var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted()
    }

    /// Plays one file and compares it with what came back, or rewrites it.
    static func run(_ name: String, player: TranscriptPlayer) async throws {
        let file = folder.appendingPathComponent(name)
        let expected = try String(contentsOf: file, encoding: .utf8)
        let played = try await player.play(try Transcript(expected)).text
        if ProcessInfo.processInfo.environment["COUNTERSIGN_GOLDEN"] == "rewrite" {
            if played != expected { try Data(played.utf8).write(to: file) }
            return
        }
        guard played != expected else { return }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = played.split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
        let line = first.map { $0.offset + 1 } ?? min(old.count, new.count) + 1
        Issue.record("\(name) differs from line \(line) on. It says now:\n\(played)")
    }
}
