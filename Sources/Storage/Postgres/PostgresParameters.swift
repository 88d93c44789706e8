import CPostgres

/// Values as PostgreSQL takes them in binary: BIGINT in network order, TEXT as its bytes.
struct PostgresParameters {
    /// PostgreSQL's numbers of the types, from its catalogue `pg_type`; 0 lets the server find out.
    static let int8: Oid = 20, text: Oid = 25, open: Oid = 0

    private var bytes: [UInt8] = []
    /// Where each value begins in `bytes`; -1 for NULL.
    private var starts: [Int] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) throws {
        starts.reserveCapacity(values.count)
        lengths.reserveCapacity(values.count)
        for value in values {
            let start = bytes.count
            switch value {
            case .null:
                starts.append(-1)
                lengths.append(0)
                continue
            case .integer(let number): withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text):
                // The server has no such text.
                guard !text.utf8.contains(0) else { throw StorageFault.sql("a text contains U+0000") }
                bytes.append(contentsOf: text.utf8)
            }
            starts.append(start)
            lengths.append(Int32(bytes.count - start))
        }
        // An address for an empty text, too: libpq reads a null pointer as NULL.
        bytes.append(0)
    }

    /// Hands `body` what `PQexecPrepared` takes: values, lengths, formats (1 for binary).
    func withPointers<Answer>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Answer
    ) -> Answer {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = starts.map { $0 < 0 ? nil : base?.advanced(by: $0) }
            return body(pointers, lengths, [Int32](repeating: 1, count: lengths.count))
        }
    }

    static func type(of value: SQLValue) -> Oid {
        switch value {
        case .null: open
        case .integer: int8
        case .text: text
        }
    }
}
