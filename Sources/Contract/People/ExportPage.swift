/// A page of an export: rows as the import of the same kind takes them.
public struct ExportPage<Row: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
    public var rows: [Row]
    /// Where the next page begins; absent at the end.
    public var next: String?

    public init(rows: [Row], next: String? = nil) {
        self.rows = rows
        self.next = next
    }
}
