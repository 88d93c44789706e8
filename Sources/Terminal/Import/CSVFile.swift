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

    /// Bytes of the file; `nil` when it does not say, as a pipe does not.
    var size: Int? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
    }

    /// Calls `work` with the rows of each piece and how many bytes have been read. Throws `Refusal.malformed` that names
    /// what is wrong and where.
    func rows(_ work: (_ rows: [CSVRow], _ read: Int) async throws -> Void) async throws {
        let shown = PlainText.printable(path, keepingLines: false)
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Refusal(.malformed, "The file \(shown) cannot be read.", hint: "Check the path and its permissions.")
        }
        defer { try? file.close() }
        var parser: CSVParser?
        var size = 0
        while true {
            // A folder opens but cannot be read.
            guard let data = try? file.read(upToCount: Self.piece) ?? Data() else {
                throw Refusal(.malformed, "\(shown) is not a readable file.")
            }
            if data.isEmpty { break }
            var bytes = Array(data)
            if size == 0 {
                try Self.refuseUTF16(bytes, shown)
                if bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(3) }
            }
            size += data.count
            guard size <= Self.largest else {
                throw Refusal(.malformed, "\(shown) is larger than 256 MiB.", hint: "Split it into several files.")
            }
            let reader = parser ?? CSVParser(delimiter: Self.delimiter(of: bytes))
            parser = reader
            try await work(try reader.feed(bytes), size)
        }
        try await work(try parser?.finish() ?? [], size)
    }

    private static func refuseUTF16(_ bytes: [UInt8], _ shown: String) throws {
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return }
        throw Refusal(.malformed, "\(shown) is UTF-16 text.", hint: "Save it as CSV in UTF-8.")
    }

    /// What stands between the cells of the header row: the one of comma, semicolon and tab that it has most of.
    static func delimiter(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 10 || byte == 13, !counts.isEmpty || bytes.first != byte { break }
            if [UInt8(ascii: ","), UInt8(ascii: ";"), 9].contains(byte) { counts[byte, default: 0] += 1 }
        }
        let comma = UInt8(ascii: ",")
        return counts.max { ($0.value, $0.key == comma ? 1 : 0) < ($1.value, $1.key == comma ? 1 : 0) }?.key ?? comma
    }
}

/// Writes CSV after RFC 4180. A spreadsheet must not take a cell for a formula, so such cells begin with `'`.
enum CSVText {
    static func line(_ cells: [String]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { line += "," }
            line += quoted(needsDisarming(cell) ? "'" + cell : cell)
        }
        return line + "\r\n"
    }

    /// A cell as we read it back: without the `'` that was put before it.
    static func rearmed(_ cell: String) -> String {
        guard cell.utf8.first == quote, needsDisarming(cell) else { return cell }
        return String(cell.dropFirst())
    }

    private static let quote = UInt8(ascii: "'")

    /// Whether a spreadsheet would take the cell for a formula, or we for one that we have disarmed: after any number of
    /// `'` stands one of `= + - @`, a tab or a carriage return.
    private static func needsDisarming(_ cell: String) -> Bool {
        // A whole number is no formula, and a sum must stay one.
        if cell.utf8.first == UInt8(ascii: "-"), cell.utf8.count > 1, cell.dropFirst().allSatisfy(\.isASCIIDigit) {
            return false
        }
        guard let first = cell.utf8.first(where: { $0 != quote }) else { return false }
        return "=+-@\t\r".utf8.contains(first)
    }

    private static func quoted(_ cell: String) -> String {
        let mustBeQuoted =
            cell.utf8.contains { ",\"\n\r;\t".utf8.contains($0) }
            || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
        return mustBeQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
