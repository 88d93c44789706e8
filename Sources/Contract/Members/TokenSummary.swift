import Outreach

/// A bearer token, without its secret.
public struct TokenSummary: Codable, Sendable, Equatable {
    public var token: TokenID
    public var member: String
    public var purpose: String
    public var createdAt: Instant
    public var expiresAt: Instant?
    public var revokedAt: Instant?

    public init(
        token: TokenID, member: String, purpose: String, createdAt: Instant, expiresAt: Instant? = nil,
        revokedAt: Instant? = nil
    ) {
        self.token = token
        self.member = member
        self.purpose = purpose
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }
}
