import CPostgres

/// One statement that the server has prepared under a name.
final class PostgresStatement {
    let name: String
    let types: [Oid]
    private var columns: Row.Columns?

    init(name: String, types: [Oid]) {
        self.name = name
        self.types = types
    }

    /// Whether `values` can be sent as the types that were prepared; NULL fits any.
    func fits(_ values: [SQLValue]) -> Bool {
        guard values.count == types.count else { return false }
        for (value, type) in zip(values, types) {
            if case .null = value { continue }
            if PostgresParameters.type(of: value) != type { return false }
        }
        return true
    }

    /// The types of `values`, where what is NULL now keeps the type it had before.
    func types(for values: [SQLValue]) -> [Oid] {
        values.enumerated().map { index, value in
            if case .null = value, index < types.count { types[index] } else { PostgresParameters.type(of: value) }
        }
    }

    /// Copies the rows out of a result in binary format.
    func rows(of result: OpaquePointer?) throws -> [Row] {
        let width = PQnfields(result)
        let columns = columns(of: result, width)
        return try (0..<PQntuples(result)).map { row in
            let values = try (0..<width).map { column in
                try Self.value(result, row, column, columns.names[Int(column)])
            }
            return Row(columns: columns, values: values)
        }
    }

    private func columns(of result: OpaquePointer?, _ width: Int32) -> Row.Columns {
        if let columns, columns.names.count == width { return columns }
        let found = Row.Columns((0..<width).map { PQfname(result, $0).map { String(cString: $0) } ?? "" })
        columns = found
        return found
    }

    private static func value(
        _ result: OpaquePointer?, _ row: Int32, _ column: Int32, _ name: String
    ) throws -> SQLValue {
        guard PQgetisnull(result, row, column) == 0 else { return .null }
        let length = Int(PQgetlength(result, row, column))
        let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: length)
        switch (PQftype(result, column), length) {
        case (20, 8): return .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case (23, 4): return .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        case (21, 2): return .integer(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
        case (16, 1): return .integer(bytes[0] == 0 ? 0 : 1)
        // text, varchar
        case (25, _), (1_043, _): return .text(String(decoding: bytes, as: UTF8.self))
        // SUM of BIGINT is NUMERIC (1700), for one: such an expression needs a CAST.
        case (let type, _): throw StorageFault.wrongType("\(name) (PostgreSQL's type \(type))")
        }
    }
}
