import Contract
import Foundation
import Outreach

/// The file beside an imported one that takes the rows that were left out, each with its reasons.
final class BadRows {
    let path: String
    private var file: FileHandle?

    init(path: String) { self.path = path }

    /// `people.bad.csv` for `people.csv`.
    static func path(for file: String) -> String {
        let stem = file.lowercased().hasSuffix(".csv") ? String(file.dropLast(4)) : file
        return stem + ".bad.csv"
    }

    /// An older file may hold rows that somebody is mending. Throws `Refusal.notNow` when there is one.
    func mustBeFree() throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        throw Refusal(
            .notNow, "\(PlainText.printable(path, keepingLines: false)) is there already.",
            hint: "Bad rows would be written there: move it away or delete it.")
    }

    /// Adds those of `rows` that have problems.
    func write(_ problems: [Problem], of rows: [CSVRow], header: [String]) throws {
        let reasons = Dictionary(grouping: problems.filter { $0.line != nil }, by: \.line)
        for row in rows {
            guard let reasons = reasons[row.line] else { continue }
            let reason = reasons.map { [$0.field, $0.message].joinedPresent(": ") }.joined(separator: "; ")
            try add([String(row.line), reason] + row.cells, header: ImportHeader.ours + header)
        }
    }

    private func add(_ cells: [String], header: [String]) throws {
        do {
            if file == nil {
                // Names of people are nobody else's business on this machine.
                let made = FileManager.default.createFile(
                    atPath: path, contents: Data(CSVText.line(header).utf8),
                    attributes: [.posixPermissions: 0o600])
                guard made, let opened = FileHandle(forWritingAtPath: path) else { throw cannotWrite }
                try opened.seekToEnd()
                file = opened
            }
            try file?.write(contentsOf: Data(CSVText.line(cells).utf8))
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw cannotWrite
        }
    }

    private var cannotWrite: Refusal {
        Refusal(.unavailable, "\(PlainText.printable(path, keepingLines: false)) cannot be written.")
    }
}
