import Contract
import Foundation
import Outreach

/// Reads files that a person names.
enum FileText {
    /// The text of a small file; `-` is standard input. Throws `Refusal.malformed` that names the file.
    static func read(_ path: String, atMost limit: Int, console: any Console) async throws -> String {
        let shown = PlainText.printable(path, keepingLines: false)
        if path == "-" {
            var lines: [String] = []
            var size = 0
            while let line = await console.readLine() {
                size += line.utf8.count + 1
                guard size <= limit else { throw tooLarge("Standard input", limit) }
                lines.append(line)
            }
            return lines.joined(separator: "\n") + "\n"
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Refusal(.malformed, "The file \(shown) cannot be read.", hint: "Check the path and its permissions.")
        }
        defer { try? file.close() }
        // A folder opens but cannot be read.
        guard let data = try? file.read(upToCount: limit + 1) ?? Data() else {
            throw Refusal(.malformed, "\(shown) is not a readable file.")
        }
        guard data.count <= limit else { throw tooLarge(shown, limit) }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Refusal(.malformed, "\(shown) is not UTF-8 text.")
        }
        return text
    }

    private static func tooLarge(_ name: String, _ limit: Int) -> Refusal {
        Refusal(.malformed, "\(name) is larger than \(limit / 1_024) KiB.")
    }
}
