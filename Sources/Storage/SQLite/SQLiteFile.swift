import Foundation
import GRDB

/// Making and opening the file.
enum SQLiteFile {
    /// Makes the file for its owner alone, before SQLite would make it for everybody. SQLite gives the files beside it
    /// (`-wal`, `-shm`) the same mode.
    static func create(_ path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty {
            try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        // Not open() and close(): closing any descriptor of a file drops all locks that this process has on it.
        guard mknod(path, S_IFREG | 0o600, 0) != 0, errno != EEXIST else { return }
        let reason = String(cString: strerror(errno))
        if errno == ENOSPC || errno == EROFS || errno == EDQUOT { throw StorageFault.full("\(path): \(reason)") }
        throw StorageFault.unavailable("\(path): \(reason)")
    }

    static func open(_ path: String, readers: Int, patience: Double) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "countersign"
        configuration.busyMode = .timeout(patience)
        configuration.maximumReaderCount = readers
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            // Claims sort small sets; in files they take two to three times as long.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            // The pool sets NORMAL, with which a power cut takes back commits that were already answered.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try expect(database, "synchronous", "2")
            try expect(database, "journal_mode", "wal")
            try expect(database, "foreign_keys", "1")
        }
        return pool
    }

    private static func expect(_ database: GRDB.Database, _ pragma: String, _ value: String) throws {
        let found = try String.fetchOne(database, sql: "PRAGMA \(pragma)")
        guard found == value else {
            throw StorageFault.unavailable("SQLite keeps \(pragma) at \(found ?? "nothing"), not \(value)")
        }
    }
}
