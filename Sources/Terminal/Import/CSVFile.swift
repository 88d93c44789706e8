import Contract
import Foundation
import Outreach

/// A CSV file that a person named; read in pieces, so that its size costs no memory.
struct CSVFile {
    /// A file may hold at most 256 MiB.
    static let largest = 256 * 1_024 * 1_024
    private static let piece = 64 * 1_024
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    let path: String

    /// Calls `work` with the rows of each piece. Throws `Refusal.malformed` that names what is wrong and where.
    func rows(_ work: ([CSVRow]) async throws -> Void) async throws {
        let shown = PlainText.printable(path, keepingLines: false)
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Refusal(.malformed, "The file \(shown) cannot be read.", hint: "Check the path and its permissions.")
        }
        defer { try? file.close() }
        let parser = CSVParser()
        var size = 0
        while true {
            // A folder opens but cannot be read.
            guard let data = try? file.read(upToCount: Self.piece) ?? Data() else {
                throw Refusal(.malformed, "\(shown) is not a readable file.")
            }
            if data.isEmpty { break }
            var bytes = Array(data)
            if size == 0, bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(3) }
            size += data.count
            guard size <= Self.largest else {
                throw Refusal(.malformed, "\(shown) is larger than 256 MiB.", hint: "Split it into several files.")
            }
            try await work(try parser.feed(bytes))
        }
        try await work(try parser.finish())
    }
}

/// Writes CSV after RFC 4180. A spreadsheet must not take a cell for a formula, so such cells begin with `'`.
enum CSVText {
    private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

    static func line(_ cells: [String]) -> String {
        cells.map { quoted(disarmed($0)) }.joined(separator: ",") + "\r\n"
    }

    /// A cell as we read it back: without the `'` that `disarmed` put before it.
    static func rearmed(_ cell: String) -> String {
        guard cell.first == "'", let second = cell.dropFirst().first, formulaStarts.contains(second) else {
            return cell
        }
        return String(cell.dropFirst())
    }

    private static func disarmed(_ cell: String) -> String {
        cell.first.map(formulaStarts.contains) == true ? "'" + cell : cell
    }

    private static func quoted(_ cell: String) -> String {
        // Looked at as scalars: "\r\n" is one character.
        let mustBeQuoted =
            cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
            || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
        return mustBeQuoted ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
    }
}
