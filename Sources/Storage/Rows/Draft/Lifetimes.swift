import Outreach

/// A waiting draft that people are to be told about, or whose time is over.
public struct DraftToWarn: Sendable {
    public var draft: DraftRow
    /// When it stops waiting; `nil` while nobody has said so.
    public var expiresAt: Instant?
    public var warned: Int
}

extension Connection {
    /// Waiting drafts with something to do about their time, the longest overdue first; locked until the transaction ends.
    public func draftsToWarn(at now: Instant, limit: Int) throws -> [DraftToWarn] {
        try rows(
            """
            SELECT \(draftColumns), expires_at, warned FROM draft WHERE warn_at IS NOT NULL AND warn_at <= \(now)
            ORDER BY warn_at, id LIMIT \(limit) \(dialect.skipLocked)
            """
        ).map { row in
            DraftToWarn(
                draft: try DraftRow(row: row), expiresAt: try row.optionalInstant("expires_at"),
                warned: Int(try row.int("warned")))
        }
    }

    public func nextDraftToWarn() throws -> Instant? {
        try row("SELECT warn_at FROM draft WHERE warn_at IS NOT NULL ORDER BY warn_at LIMIT 1")?.instant("warn_at")
    }

    /// Says until when a draft waits, how often people were told, and when to look again.
    public func setLifetime(of draft: DraftID, expiresAt: Instant, warned: Int, lookAt: Instant) throws {
        try run(
            """
            UPDATE draft SET expires_at = \(expiresAt), warned = \(warned), warn_at = \(lookAt)
            WHERE id = \(draft) AND state = 'waiting'
            """)
    }

    /// When a draft stops waiting, where that is known.
    public func expiry(of draft: DraftID) throws -> Instant? {
        try row("SELECT expires_at FROM draft WHERE id = \(draft)")?.optionalInstant("expires_at")
    }

    /// Whether a draft has expired before.
    public func hasExpired(_ draft: DraftID) throws -> Bool {
        try row("SELECT 1 AS one FROM event WHERE draft_id = \(draft) AND name = 'expired' LIMIT 1") != nil
    }
}
