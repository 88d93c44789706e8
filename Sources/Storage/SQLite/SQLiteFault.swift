import GRDB

/// SQLite's result codes in the words of the seam.
extension StorageFault {
    /// - Parameters:
    ///   - code: SQLite's extended result code.
    ///   - message: SQLite's own words.
    ///   - reading: whether it came from a connection that may only read, where a write is a mistake of ours.
    static func sqlite(_ code: Int32, _ message: String, reading: Bool = false) -> StorageFault {
        let code = ResultCode(rawValue: code)
        switch code.primaryResultCode {
        case .SQLITE_CONSTRAINT: return .constraint(constraintName(message))
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(message)
        case .SQLITE_FULL: return .full(message)
        case .SQLITE_READONLY: return reading ? .sql(message) : .full(message)
        case .SQLITE_IOERR:
            // Past a limit on a file's size, or a quota, writing fails like this, not with SQLITE_FULL.
            let full: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE]
            return full.contains(code) ? .full(message) : .unavailable(message)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_NOMEM, .SQLITE_INTERRUPT:
            return .unavailable(message)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: return .damaged(message)
        default: return .sql(message)
        }
    }

    /// What a thrown error means at the seam; an error of the work itself stays what it is.
    static func sqlite(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return sqlite(error.extendedResultCode.rawValue, error.message ?? error.description)
    }

    /// `UNIQUE constraint failed: draft.contact_id, draft.step` → `draft.contact_id, draft.step`;
    /// `… index 'draft_live'` and `CHECK constraint failed: cap_not_passed` → the name.
    private static func constraintName(_ message: String) -> String {
        guard let colon = message.range(of: "constraint failed: ") else { return message }
        let name = message[colon.upperBound...]
        guard name.hasPrefix("index '"), name.hasSuffix("'") else { return String(name) }
        return String(name.dropFirst(7).dropLast())
    }
}
