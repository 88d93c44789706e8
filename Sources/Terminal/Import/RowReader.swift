import Contract
import Outreach

/// Turns rows of cells into rows of the Contract, and gathers them into batches.
struct RowReader<Columns: ImportColumns> {
    /// A call takes at most 500 rows, and a server takes at most 2 MiB.
    static var mostRows: Int { 500 }
    static var mostBytes: Int { 768 * 1_024 }

    /// What is asked for in one call, and what cannot be.
    struct Batch {
        var items: [Columns.Item] = []
        var problems: [Problem] = []
        /// As they stood in the file, good and bad.
        var rows: [CSVRow] = []
        var bytes = 0
    }

    private(set) var header: ImportHeader?
    private let choices: ColumnChoices
    private var batch = Batch()

    init(columns: Columns.Type, choices: ColumnChoices = ColumnChoices()) { self.choices = choices }

    /// Takes the next row; returns a batch when one is full.
    mutating func take(_ row: CSVRow) throws -> Batch? {
        guard let header else {
            self.header = try ImportHeader(row, columns: Columns.self, choices: choices)
            return nil
        }
        let size = row.cells.reduce(0) { $0 + $1.utf8.count }
        let full = batch.rows.count == Self.mostRows || (!batch.rows.isEmpty && batch.bytes + size > Self.mostBytes)
        let finished = full ? batch : nil
        if full { batch = Batch() }
        batch.rows.append(row)
        batch.bytes += size
        let problems = Self.problems(of: row, header: header, size: size)
        if problems.isEmpty {
            batch.items.append(
                Columns.item(line: row.line, cells: RowCells(cells: row.cells, places: header.places)))
        } else {
            batch.problems += problems
        }
        return finished
    }

    /// What is left at the end. Throws `Refusal.malformed` when there was not even a header row.
    mutating func rest() throws -> Batch? {
        guard header != nil else {
            throw Refusal(
                .malformed, "The file is empty.",
                hint: "The first row names the columns. Allowed are: \(Columns.allowed)")
        }
        defer { batch = Batch() }
        return batch.rows.isEmpty ? nil : batch
    }

    private static func problems(of row: CSVRow, header: ImportHeader, size: Int) -> [Problem] {
        if row.problems.isEmpty, row.cells.count == header.cells.count, size <= mostBytes { return [] }
        var problems = row.problems.map { problem in
            var problem = problem
            if let column = problem.column, header.cells.indices.contains(column - 1) {
                problem.field = header.cells[column - 1]
            }
            return problem
        }
        if row.cells.count != header.cells.count {
            problems.append(
                Problem(
                    "has \(counted(row.cells.count, "cell")), the header has \(header.cells.count)", line: row.line,
                    column: min(row.cells.count, header.cells.count) + 1))
        }
        if size > mostBytes { problems.append(Problem("is larger than \(mostBytes / 1_024) KiB", line: row.line)) }
        return problems
    }
}
