import ArgumentParser
import Contract
import Foundation
import Outreach

/// Where an export goes.
struct ExportFlags: ParsableArguments {
    @Option(help: ArgumentHelp("Write to this file, which must not be there yet.", valueName: "file")) var out: String?
}

/// Writes records as CSV, page by page, so that their number costs no memory. A spreadsheet takes no cell for a formula,
/// and an import of the same kind reads the file back as it was.
struct TableExport<Row: Codable & Sendable & Equatable> {
    let choices: ExportFlags
    let session: Session
    let noun: String
    var plural: String?
    let header: [String]
    let cells: (Row) -> [String]
    let page: (_ limit: Int, _ after: String?) async throws -> ExportPage<Row>

    private var terminal: Terminal { session.terminal }

    func run() async throws {
        // The first page is asked for before a file is made: a refusal leaves nothing behind.
        var current = try await page(Page.largest, nil)
        let file = try choices.out.map(Self.create)
        var count = 0
        try write(terminal.format == .json ? "" : CSVText.line(header), file)
        while true {
            if terminal.format == .json {
                try write(String(decoding: try AnswerCoding.encode(current), as: UTF8.self) + "\n", file)
            } else {
                try write(current.rows.map { CSVText.line(cells($0)) }.joined(), file)
            }
            count += current.rows.count
            guard let next = current.next else { break }
            current = try await page(Page.largest, next)
        }
        try file?.close()
        guard let path = choices.out else { return }
        terminal.good("\(counted(count, noun, plural)) written to \(terminal.printable(path))")
    }

    private func write(_ text: String, _ file: FileHandle?) throws {
        guard let file else { return terminal.console.write(text, to: .output) }
        do {
            try file.write(contentsOf: Data(text.utf8))
        } catch {
            throw Refusal(
                .unavailable, "\(terminal.printable(choices.out ?? "")) cannot be written.", hint: "Is the disk full?")
        }
    }

    /// Makes the file for its owner alone: names of people are nobody else's business on this machine.
    private static func create(_ path: String) throws -> FileHandle {
        let shown = PlainText.printable(path, keepingLines: false)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Refusal(.notNow, "\(shown) is there already.", hint: "Move it away, or name another file.")
        }
        let made = FileManager.default.createFile(
            atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard made, let file = FileHandle(forWritingAtPath: path) else {
            throw Refusal(.unavailable, "\(shown) cannot be written.", hint: "Check the folder and its permissions.")
        }
        return file
    }
}
