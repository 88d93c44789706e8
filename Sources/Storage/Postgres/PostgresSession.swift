import CPostgres

/// One open connection to a server, as libpq has it, set up the way Countersign needs it.
struct PostgresSession {
    let handle: OpaquePointer?

    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK }

    /// Connects, blocking for as long as `connect_timeout` (5 s a host unless the URL says otherwise).
    init(url: String, purpose: String) throws {
        // What the URL says stands behind these and wins; what must hold stands behind the URL.
        let defaults = [
            ("connect_timeout", "5"), ("application_name", "countersign \(purpose)"), ("keepalives", "1"),
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"),
        ]
        let settings = defaults + [("dbname", url), ("client_encoding", "UTF8")]
        handle = Self.withCStrings(settings.map(\.0)) { names in
            Self.withCStrings(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
        }
        guard isUsable else {
            let fault = StorageFault.unavailable(PostgresFailure.message(of: handle))
            PQfinish(handle)
            throw fault
        }
        // Without this libpq writes every notice of the server to standard error.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        do {
            try prepare()
        } catch {
            PQfinish(handle)
            throw (error as? PostgresFailure)?.fault ?? error
        }
    }

    func close() { PQfinish(handle) }

    /// Runs a statement that has no parameters and hands back its command tag, such as `COMMIT`.
    @discardableResult
    func run(_ text: String) throws -> String {
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return PQcmdStatus(result).map { String(cString: $0) } ?? ""
        default: throw PostgresFailure(handle, result)
        }
    }

    private func prepare() throws {
        // A transaction of ours takes milliseconds; these end one that hangs, so that others go on.
        try run("SET statement_timeout = '30s'")
        try run("SET idle_in_transaction_session_timeout = '60s'")
        // An answered commit must survive a power cut, whatever the server's default is; stronger settings are kept.
        try run(
            """
            SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit')
                WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)
            """)
    }

    /// A null-terminated array of C strings, for the length of `body`.
    private static func withCStrings<Answer>(
        _ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Answer
    ) -> Answer {
        let copies = texts.map { Array($0.utf8CString) }
        let buffer = copies.flatMap { $0 }
        return buffer.withUnsafeBufferPointer { buffer in
            var pointers: [UnsafePointer<CChar>?] = []
            var start = 0
            for copy in copies {
                pointers.append(buffer.baseAddress?.advanced(by: start))
                start += copy.count
            }
            return body(pointers + [nil])
        }
    }
}
