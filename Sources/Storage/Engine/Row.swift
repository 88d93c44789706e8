import Outreach

/// One row of an answer, copied out of the driver, so that it may leave the transaction's closure.
public struct Row: Sendable {
    /// The columns of one statement, shared by its rows.
    public final class Columns: Sendable {
        let names: [String]
        let positions: [String: Int]
        public init(_ names: [String]) {
            self.names = names
            positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        }
    }

    let columns: Columns
    let values: [SQLValue]

    public init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    public subscript(_ column: String) -> SQLValue {
        get throws {
            guard let position = columns.positions[column] else { throw StorageFault.noColumn(column) }
            return values[position]
        }
    }

    public func int(_ column: String) throws -> Int64 {
        guard case .integer(let number) = try self[column] else { throw StorageFault.wrongType(column) }
        return number
    }

    public func text(_ column: String) throws -> String {
        guard case .text(let text) = try self[column] else { throw StorageFault.wrongType(column) }
        return text
    }

    public func bool(_ column: String) throws -> Bool { try int(column) != 0 }

    public func optionalInt(_ column: String) throws -> Int64? {
        if case .null = try self[column] { nil } else { try int(column) }
    }

    public func optionalText(_ column: String) throws -> String? {
        if case .null = try self[column] { nil } else { try text(column) }
    }

    public func instant(_ column: String) throws -> Instant { Instant(microseconds: try int(column)) }

    public func optionalInstant(_ column: String) throws -> Instant? {
        try optionalInt(column).map(Instant.init(microseconds:))
    }

    public func id<ID: RecordID>(_ column: String, as: ID.Type = ID.self) throws -> ID { ID(try int(column)) }

    public func optionalID<ID: RecordID>(_ column: String, as: ID.Type = ID.self) throws -> ID? {
        try optionalInt(column).map { ID($0) }
    }

    /// A column whose CHECK lists the cases of `Choice`.
    public func choice<Choice: RawRepresentable<String>>(_ column: String, as: Choice.Type = Choice.self) throws
        -> Choice
    {
        let text = try text(column)
        guard let choice = Choice(rawValue: text) else { throw StorageFault.unknownChoice(column, text) }
        return choice
    }
}
