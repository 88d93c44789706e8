import Foundation
import Storage

/// The engines that every storage test runs on: SQLite always, PostgreSQL when `COUNTERSIGN_TEST_POSTGRES` names a
/// server (`scripts/with-postgres` starts one).
public enum Engine: String, Sendable, CaseIterable {
    case sqlite, postgres

    public static let available: [Engine] = server == nil ? [.sqlite] : [.sqlite, .postgres]
    /// The URL of the test server's database; tests work in schemas of their own in it.
    public static let server = ProcessInfo.processInfo.environment["COUNTERSIGN_TEST_POSTGRES"]

    /// Runs `body` on a fresh, empty database of this kind, which is gone afterwards.
    @discardableResult
    public func fresh<Answer>(_ body: (FreshDatabase) async throws -> Answer) async throws -> Answer {
        let fresh = try await FreshDatabase(on: self)
        do {
            let answer = try await body(fresh)
            await fresh.remove()
            return answer
        } catch {
            await fresh.remove()
            throw error
        }
    }
}

/// An empty database that a test has to itself.
public struct FreshDatabase: Sendable {
    public let engine: Engine
    /// What `openDatabase` takes; a second value opened from it stands for another process.
    public let url: String
    public let database: any Database
    private let name: String

    public init(on engine: Engine) async throws {
        self.engine = engine
        name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        switch engine {
        case .sqlite:
            url = "sqlite:\(FileManager.default.temporaryDirectory.path)/\(name)/countersign.db"
        case .postgres:
            try await Self.administer("CREATE SCHEMA \(name)")
            let server = Engine.server ?? ""
            url = server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
        }
        database = try await openDatabase(url: url)
    }

    /// The file of a SQLite database.
    public var path: String { String(url.dropFirst("sqlite:".count)) }

    /// Closes the database and deletes it.
    public func remove() async {
        await database.close()
        switch engine {
        case .sqlite: try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
        case .postgres: try? await Self.administer("DROP SCHEMA \(name) CASCADE")
        }
    }

    private static func administer(_ statement: String) async throws {
        guard let server = Engine.server else {
            throw StorageFault.unavailable("COUNTERSIGN_TEST_POSTGRES is not set")
        }
        let database = try await openDatabase(url: server)
        // The text is made here of letters and digits; SQL has no parameters for names.
        let sql = SQL(stringLiteral: statement)
        do {
            _ = try await database.write { try $0.run(sql) }
            await database.close()
        } catch {
            await database.close()
            throw error
        }
    }
}
