import Contract
import Outreach

/// How the columns of a file become a row of the Contract.
protocol ImportColumns {
    associatedtype Item: Sendable
    /// The fields by number; a `cells` of `item` is asked by these.
    static var fields: [ImportField] { get }
    /// The fields that a file must have, by number; each entry is one or more that do for one another.
    static var required: [[Int]] { get }
    static func item(line: Int, cells: RowCells) -> Item
}

/// One field of a row, and how its column may be headed.
struct ImportField: Sendable {
    /// How we write it, in help, exports and `--map`.
    var name: String
    /// Other headers that mean it, as files in English, German, French, Spanish and Dutch have them.
    var headers: [String]
    /// Whether several columns may name it, and a cell may hold several values.
    var takesSeveral: Bool
    /// Only exports have it; an import leaves it alone without a word.
    var isReadOnly: Bool
    /// Where a numbered column goes: `email 2` is one of the other mail addresses.
    var numbered: Int?

    init(
        _ name: String, _ headers: String..., takesSeveral: Bool = false, isReadOnly: Bool = false,
        numbered: Int? = nil
    ) {
        self.name = name
        self.headers = headers.flatMap { $0.split(separator: ",").map { PlainText.trimmed(String($0)) } }
        self.takesSeveral = takesSeveral
        self.isReadOnly = isReadOnly
        self.numbered = numbered
    }
}

extension ImportColumns {
    /// For help and refusals: `name, first name, email, …`.
    static var allowed: String { fields.filter { !$0.isReadOnly }.map(\.name).joined(separator: ", ") }
}

/// The cells of one row by field, as they were meant: without the quote that disarmed them, without white space around.
struct RowCells {
    let cells: [String]
    let places: [[Int]]

    /// The value of a field; `nil` when it is empty or the file has no such column.
    subscript(_ field: Int) -> String? {
        for place in places[field] {
            let text = value(place)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// The values of a field that takes several, cut at any of `separators`.
    func all(_ field: Int, separators: Set<Character>) -> [String] {
        places[field].flatMap { place in
            value(place).split(whereSeparator: separators.contains).map { PlainText.trimmed(String($0)) }
                .filter { !$0.isEmpty }
        }
    }

    private func value(_ place: Int) -> String { PlainText.trimmed(CSVText.rearmed(cells[place])) }
}
