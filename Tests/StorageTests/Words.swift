import Dispatch
import Storage
import Support

/// The one table that most of these tests need.
extension FreshDatabase {
    func makeWords() async throws { try await run("CREATE TABLE word (id BIGINT PRIMARY KEY, text TEXT)") }

    func words() async throws -> [String] {
        try await database.read { connection in
            try connection.rows("SELECT text FROM word ORDER BY id LIMIT 1000").map { try $0.text("text") }
        }
    }

    @discardableResult
    func run(_ sql: SQL) async throws -> Int { try await database.write { try $0.run(sql) } }

    /// The fault that a statement ends in; `nil` when there is none.
    func fault(_ sql: SQL) async throws -> StorageFault? {
        do {
            try await run(sql)
            return nil
        } catch let fault as StorageFault {
            return fault
        }
    }
}

/// Holds a thread until somebody opens.
struct Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    func wait() { semaphore.wait() }
    func open() { semaphore.signal() }
}
