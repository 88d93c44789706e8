import CCSV
import Contract
import Outreach

/// One row of a CSV file, as it stood there.
struct CSVRow: Sendable, Equatable {
    /// 1-based line of the file in which the row begins.
    var line: Int
    var cells: [String]
    /// What is wrong with single cells; the row cannot be used then.
    var problems: [Problem] = []
}

/// Reads CSV strictly as it arrives, through libcsv: quotes must be closed, and nothing may follow a closing quote.
///
/// Lines are handed to libcsv one by one, because it does not say where it is.
final class CSVParser {
    /// A cell may hold at most 64 KiB.
    static let largestCell = 64 * 1_024
    /// A row may hold at most this many cells.
    static let mostCells = 500

    private let parser = UnsafeMutablePointer<csv_parser>.allocate(capacity: 1)
    private var line = 1
    private var rowLine = 1
    private var lineStart: [UInt8] = []
    private var heldReturn = false
    private var cells: [String] = []
    /// The numbers of cells that are not UTF-8, from 1.
    private var broken: [Int] = []
    private var rows: [CSVRow] = []
    /// Whether a row passed a limit, also one that has ended since.
    private var isTooLarge = false

    /// - Parameter delimiter: what stands between two cells: a comma, a semicolon or a tab.
    init(delimiter: UInt8 = UInt8(ascii: ",")) {
        parser.initialize(to: csv_parser())
        // csv_init only fails for a null pointer.
        _ = csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        csv_set_delim(parser, delimiter)
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
    }

    /// Takes the next bytes, at most 64 KiB at once, and returns the rows that are complete now.
    /// Throws `Refusal.malformed` with line and column; nothing can be read after that.
    func feed(_ bytes: [UInt8]) throws -> [CSVRow] {
        var bytes = bytes
        // Whether a carriage return ends a line alone is known by what follows it.
        if heldReturn { bytes.insert(13, at: 0) }
        heldReturn = bytes.last == 13
        if heldReturn { bytes.removeLast() }
        var start = bytes.startIndex
        for index in bytes.indices {
            let endsLine =
                bytes[index] == 10
                || (bytes[index] == 13 && bytes[index + 1 < bytes.endIndex ? index + 1 : index] != 10)
            if endsLine {
                try parse(bytes[start...index])
                line += 1
                lineStart.removeAll(keepingCapacity: true)
                start = index + 1
            }
        }
        try parse(bytes[start...])
        return taken()
    }

    /// Ends the file. Throws when a quote is still open.
    func finish() throws -> [CSVRow] {
        if heldReturn { try parse([13]) }
        let data = Unmanaged.passUnretained(self).toOpaque()
        guard csv_fini(parser, Self.cellEnded, Self.rowEnded, data) == 0 else {
            throw Refusal(
                .malformed, "A quote that was opened is never closed.",
                problems: [Problem("this row's quote is never closed", line: rowLine, column: cells.count + 1)])
        }
        guard !isTooLarge else { throw tooLarge }
        return taken()
    }

    private var tooLarge: Refusal {
        Refusal(
            .malformed, "A row is too large; perhaps a quote is missing.",
            hint: "A row may have \(Self.mostCells) cells, and a cell \(Self.largestCell / 1_024) KiB.",
            problems: [Problem("this row is too large", line: rowLine, column: cells.count + 1)])
    }

    private func parse(_ bytes: ArraySlice<UInt8>) throws {
        guard !bytes.isEmpty else { return }
        if cells.isEmpty, parser.pointee.entry_pos == 0 { rowLine = line }
        let data = Unmanaged.passUnretained(self).toOpaque()
        let read = bytes.withUnsafeBytes {
            csv_parse(parser, $0.baseAddress, $0.count, Self.cellEnded, Self.rowEnded, data)
        }
        if read != bytes.count || csv_error(parser) != CSV_SUCCESS {
            let before = lineStart + bytes.prefix(read)
            let column = String(decoding: before, as: UTF8.self).count + 1
            throw Refusal(
                .malformed, "The file is not well-formed CSV.",
                hint: "A cell with a quote in it is written \"so \"\"quoted\"\" here\".",
                problems: [Problem("a quote stands where none may be", line: line, column: column)])
        }
        guard parser.pointee.entry_pos <= Self.largestCell, !isTooLarge else {
            throw tooLarge
        }
        lineStart += bytes.prefix(Self.largestCell)
    }

    private func taken() -> [CSVRow] {
        defer { rows = [] }
        return rows
    }

    private func endRow() {
        let problems = broken.map { Problem("this cell is not UTF-8 text", line: rowLine, column: $0) }
        rows.append(CSVRow(line: rowLine, cells: cells, problems: problems))
        cells = []
        broken = []
    }

    private func endCell(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= Self.largestCell, cells.count < Self.mostCells else {
            isTooLarge = true
            return
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            cells.append(text)
        } else {
            cells.append(String(decoding: bytes, as: UTF8.self))
            broken.append(cells.count)
        }
    }

    private static let cellEnded: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        bytes, count, data in
        guard let data else { return }
        Unmanaged<CSVParser>.fromOpaque(data).takeUnretainedValue()
            .endCell(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
    }

    private static let rowEnded: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, data in
        guard let data else { return }
        Unmanaged<CSVParser>.fromOpaque(data).takeUnretainedValue().endRow()
    }
}
