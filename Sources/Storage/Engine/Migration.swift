/// One numbered step of the schema, forward only.
public struct Migration: Sendable {
    /// 1, 2, 3 … without a gap; the file's first four digits.
    public let number: Int
    /// What it brings, as in the file's name.
    public let name: String
    /// The file's text, with `{identity}` still in it.
    public let sql: String
    /// What fills new columns of rows that are there, in the same transaction, behind the file's statements.
    let fill: @Sendable (any Connection) throws -> Void

    public init(
        number: Int, name: String, text: String, fill: @escaping @Sendable (any Connection) throws -> Void = { _ in }
    ) {
        self.number = number
        self.name = name
        self.sql = text
        self.fill = fill
    }

    private init(
        _ number: Int, _ name: String, _ file: [UInt8],
        fill: @escaping @Sendable (any Connection) throws -> Void = { _ in }
    ) {
        self.init(number: number, name: name, text: String(decoding: file, as: UTF8.self), fill: fill)
    }

    /// Every file of `Migrations/`, in order; a test compares this list with the folder.
    public static let all: [Migration] = [
        Migration(1, "one-draft", PackageResources._001_one_draft_sql),
        Migration(2, "sequences-and-time", PackageResources._002_sequences_and_time_sql),
        Migration(3, "filters", PackageResources._003_filters_sql, fill: FilterKeys.fill),
        Migration(4, "policies", PackageResources._004_policies_sql),
        Migration(5, "stops", PackageResources._005_stops_sql),
        Migration(6, "writing", PackageResources._006_writing_sql),
        Migration(7, "credits", PackageResources._007_credits_sql, fill: CreditNumbers.fill),
        Migration(8, "inbox", PackageResources._008_inbox_sql),
    ]

    /// The statements of the file for one engine.
    ///
    /// A statement ends where a line ends in `;`, and a line that begins with `--` is left out. So no line inside a
    /// text literal may end in `;` or begin with `--`, and nothing follows a closing `;` on its line, not even a
    /// comment: both engines refuse two statements in one. `{identity}` stands for the type of an `id` that numbers itself.
    func statements(for dialect: Dialect) throws -> [String] {
        var statements: [String] = []
        var statement: [Substring] = []
        for line in sql.replacing("{identity}", with: dialect.identity).split(separator: "\n") {
            let words = line.drop(while: \.isWhitespace)
            guard !words.isEmpty, !words.hasPrefix("--") else { continue }
            let end = line.lastIndex { !$0.isWhitespace } ?? line.startIndex
            guard line[end] == ";" else {
                statement.append(line)
                continue
            }
            statements.append((statement + [line[..<end]]).joined(separator: "\n"))
            statement = []
        }
        guard statement.isEmpty else {
            throw StorageFault.sql("migration \(number) ends inside a statement: \(statement[0])")
        }
        return statements
    }
}
