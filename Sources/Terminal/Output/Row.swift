import Contract
import Outreach

/// Something that a list can show as one line.
protocol Row {
    static var columns: [Column] { get }
    var cells: [Cell] { get }
    /// The one cell that `--quiet` prints, ready for the next command in a pipe.
    var name: String { get }
}

/// The head of a column.
struct Column: Sendable {
    var title: String
    /// Numbers stand at the right.
    var isNumber = false
    /// Whether it may be cut when the terminal is narrow.
    var mayBeCut = false

    init(_ title: String, isNumber: Bool = false, mayBeCut: Bool = false) {
        self.title = title
        self.isNumber = isNumber
        self.mayBeCut = mayBeCut
    }
}

/// One value of a line; a terminal and a pipe write it differently.
enum Cell: Sendable, Equatable {
    /// Untrusted as it is; made printable when it is written.
    case text(String?)
    case number(Int?)
    /// On a terminal in groups of three digits.
    case credits(Int?)
    /// On a terminal how long ago it was.
    case age(Instant?)
    /// On a terminal the wall clock.
    case time(Instant?)
}

/// How a list or an answer is written.
enum Format: Sendable, CaseIterable {
    case names, plain, table, json
}

extension Terminal {
    /// A list: the only place that decides how one looks. With `next`, how to go on is said on standard error.
    /// A `paged` one goes through the pager when it is longer than the screen.
    func list<Item: Row>(
        _ items: [Item], of answer: some Encodable, next: String? = nil, empty: String, paged: Bool = false
    ) async throws {
        switch format {  // a new format does not compile until it is rendered here
        case .json: try json(answer)
        case .names: for item in items { print(printable(item.name)) }
        case .plain: for item in items { print(item.cells.map(plain).joined(separator: "\t")) }
        case .table:
            let rows = items.map { $0.cells.map(short) }
            let lines = Table.lines(Item.columns, rows, width: console.width).enumerated().map { index, line in
                (index == 0 ? output.aside(line) : line) + "\n"
            }
            if paged { await show(lines.joined()) } else { console.write(lines.joined(), to: .output) }
        }
        if items.isEmpty, format == .table { aside(empty) }
        if let next, format == .table || format == .plain {
            aside("There is more. Go on with  --after \(printable(next))")
        }
    }

    func printable(_ text: String) -> String { PlainText.printable(text, keepingLines: false) }

    /// For a pipe: exact and without words.
    private func plain(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): printable(text ?? "")
        case .number(let number), .credits(let number): number.map(String.init) ?? ""
        case .age(let instant), .time(let instant): instant?.rfc3339 ?? ""
        }
    }

    /// For a person.
    private func short(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): printable(text ?? "")
        case .number(let number): number.map(String.init) ?? ""
        case .credits(let number): number.map(grouped) ?? ""
        case .age(let instant): instant.map { Age.text(now - $0) } ?? ""
        case .time(let instant): instant.map(clock) ?? ""
        }
    }
}
