import CPostgres

/// A failed statement: what the caller is told, and what the thread that runs the transaction has to know.
struct PostgresFailure: Error {
    enum Cause {
        /// Another transaction was in the way; running the whole transaction again may succeed.
        case conflict
        /// A prepared statement no longer fits the schema; preparing anew helps.
        case stale
        /// The connection is of no more use.
        case lost
        case other
    }

    let cause: Cause
    let fault: StorageFault

    /// Reads what libpq tells of a failed `result` on `connection`.
    init(_ connection: OpaquePointer?, _ result: OpaquePointer?) {
        let state = Self.field(result, CPOSTGRES_SQLSTATE) ?? ""
        let words = Self.field(result, CPOSTGRES_MESSAGE)
        let message = words ?? Self.message(of: connection)
        guard PQstatus(connection) == CONNECTION_OK else {
            self.init(cause: .lost, fault: .unavailable(message))
            return
        }
        self.init(state: state, message: message, constraint: Self.field(result, CPOSTGRES_CONSTRAINT))
    }

    init(cause: Cause, fault: StorageFault) {
        self.cause = cause
        self.fault = fault
    }

    /// - Parameter state: the five characters of SQLSTATE, appendix A of PostgreSQL's manual.
    init(state: String, message: String, constraint: String? = nil) {
        switch state {
        case "40001", "40P01": self.init(cause: .conflict, fault: .busy(message))
        case "0A000" where message.contains("cached plan"), "26000":
            self.init(cause: .stale, fault: .busy(message))
        case "55P03", "57014": self.init(cause: .other, fault: .busy(message))
        // Disk full; a file size limit; a server that only reads (a standby).
        case "53100", "58030", "25006": self.init(cause: .other, fault: .full(message))
        case "57P01", "57P02", "57P03", "57P05", "25P03": self.init(cause: .lost, fault: .unavailable(message))
        case "XX001", "XX002": self.init(cause: .other, fault: .damaged(message))
        case let state where state.hasPrefix("23"):
            self.init(cause: .other, fault: .constraint(constraint ?? message))
        case let state where state.hasPrefix("08"): self.init(cause: .lost, fault: .unavailable(message))
        case let state where state.hasPrefix("53"), let state where state.hasPrefix("28"):
            self.init(cause: .other, fault: .unavailable(message))
        default: self.init(cause: .other, fault: .sql(message))
        }
    }

    /// libpq's last words on a connection, in one line.
    static func message(of connection: OpaquePointer?) -> String {
        let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.isEmpty ? "PostgreSQL cannot be reached" : line
    }

    private static func field(_ result: OpaquePointer?, _ code: Int) -> String? {
        PQresultErrorField(result, Int32(code)).map { String(cString: $0) }
    }
}
