import Outreach

/// A bearer token as it is stored: without its secret.
public struct TokenRow: Sendable {
    public var id: TokenID
    public var memberEmail: String
    public var purpose: String
    public var createdAt: Instant
    public var expiresAt: Instant?
    public var revokedAt: Instant?
}

extension Connection {
    public func addToken(
        of member: MemberID, purpose: String, sha256: String, expiresAt: Instant?, at now: Instant
    ) throws -> TokenID {
        try rows(
            """
            INSERT INTO token (member_id, purpose, sha256, created_at, expires_at)
            VALUES (\(member), \(purpose), \(sha256), \(now), \(expiresAt)) RETURNING id
            """)[0].id("id")
    }

    /// Whose token this is, while it is valid.
    public func member(tokenHash sha256: String, at now: Instant) throws -> Member? {
        let owner: MemberID? = try row(
            """
            SELECT member_id FROM token WHERE sha256 = \(sha256) AND revoked_at IS NULL
            AND (expires_at IS NULL OR expires_at > \(now))
            """)?.id("member_id")
        return try owner.flatMap { try member($0) }
    }

    public func tokens(after: TokenID? = nil, limit: Int) throws -> [TokenRow] {
        try rows("\(tokenSelect) WHERE token.id > \(after?.rawValue ?? 0) ORDER BY token.id LIMIT \(limit)")
            .map(TokenRow.init(row:))
    }

    /// Ends a token; one that has ended keeps its time. `nil` when there is none.
    public func revokeToken(_ id: TokenID, at now: Instant) throws -> TokenRow? {
        try run("UPDATE token SET revoked_at = \(now) WHERE id = \(id) AND revoked_at IS NULL")
        return try row("\(tokenSelect) WHERE token.id = \(id)").map(TokenRow.init(row:))
    }
}

private let tokenSelect: SQL = """
    SELECT token.id, member.email, purpose, token.created_at, expires_at, revoked_at
    FROM token JOIN member ON member.id = member_id
    """

extension TokenRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), memberEmail: try row.text("email"), purpose: try row.text("purpose"),
            createdAt: try row.instant("created_at"), expiresAt: try row.optionalInstant("expires_at"),
            revokedAt: try row.optionalInstant("revoked_at"))
    }
}
