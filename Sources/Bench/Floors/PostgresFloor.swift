import CPostgres
import Outreach
import Storage

/// The statements of `emitDueSteps` through libpq alone, word for word and prepared, on one connection.
final class PostgresFloor {
    private static let int8: Oid = 20, text: Oid = 25
    private let connection: OpaquePointer
    private let texts: [String]
    private let batch: Int

    /// - Parameter texts: what `emitDueSteps` ran for one full batch: SELECT, UPDATE, INSERT of drafts, INSERT of events.
    init(url: String, texts: [String], batch: Int) throws {
        guard texts.count == 4, let connection = PQconnectdb(url) else {
            throw StorageFault.sql("\(texts.count) texts")
        }
        self.connection = connection
        self.texts = texts
        self.batch = batch
        guard PQstatus(connection) == CONNECTION_OK else { throw fault }
        let number = [Self.int8], word = [Self.text]
        let draft = number + number + word + word + number + number + number + number
        let event = number + word + word + number + number
        let types = [number + number, repeated(number), repeated(draft), repeated(event)]
        for (index, text) in texts.enumerated() {
            let result = PQprepare(connection, "f\(index)", text, Int32(types[index].count), types[index])
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw fault }
        }
    }

    deinit { PQfinish(connection) }

    /// Emits one batch. Answers how many drafts it made.
    func emit(at now: Instant) throws -> Int {
        try execute("BEGIN ISOLATION LEVEL READ COMMITTED")
        var parameters = Parameters()
        parameters.add(now.microseconds)
        parameters.add(Int64(batch))
        let due = try execute(0, parameters)
        defer { PQclear(due) }
        let count = PQntuples(due)
        guard count == batch else { throw StorageFault.sql("\(count) due, not \(batch)") }
        parameters = Parameters()
        for row in 0..<count { parameters.add(Self.number(due, row, 0)) }
        PQclear(try execute(1, parameters))
        parameters = Parameters()
        for row in 0..<count {
            parameters.add(Self.number(due, row, 0))
            parameters.add(Self.number(due, row, 1))
            parameters.add("email")
            parameters.add("due")
            parameters.add(now.microseconds)
            parameters.add(Self.number(due, row, 2))
            parameters.add(now.microseconds)
            parameters.add(now.microseconds)
        }
        let drafts = try execute(2, parameters)
        defer { PQclear(drafts) }
        parameters = Parameters()
        for row in 0..<count {
            parameters.add(now.microseconds)
            parameters.add("fellDue")
            parameters.add("Scheduler")
            parameters.add(Self.number(drafts, row, 0))
            parameters.add(Self.number(drafts, row, 1))
        }
        PQclear(try execute(3, parameters))
        try execute("COMMIT")
        return Int(count)
    }

    private func repeated(_ types: [Oid]) -> [Oid] { Array(repeatElement(types, count: batch).joined()) }

    private func execute(_ text: String) throws {
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw fault }
    }

    private func execute(_ index: Int, _ parameters: Parameters) throws -> OpaquePointer? {
        let result = parameters.withPointers { values, lengths, formats in
            PQexecPrepared(connection, "f\(index)", Int32(values.count), values, lengths, formats, 1)
        }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return result
        default:
            PQclear(result)
            throw fault
        }
    }

    private static func number(_ result: OpaquePointer?, _ row: Int32, _ column: Int32) -> Int64 {
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
        return bytes.count == 8 ? Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)) : 0
    }

    private var fault: StorageFault { .sql(String(cString: PQerrorMessage(connection))) }
}

/// Values packed as libpq takes them.
private struct Parameters {
    private var bytes: [UInt8] = []
    private var starts: [Int] = []
    private var lengths: [Int32] = []

    mutating func add(_ number: Int64) {
        starts.append(bytes.count)
        lengths.append(8)
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ text: StaticString) {
        starts.append(bytes.count)
        lengths.append(Int32(text.utf8CodeUnitCount))
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    func withPointers<Answer>(_ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Answer) -> Answer {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(starts.map { base?.advanced(by: $0) }, lengths, [Int32](repeating: 1, count: lengths.count))
        }
    }
}
