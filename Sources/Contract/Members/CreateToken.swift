import Outreach

/// Makes a bearer token of 256 random bits for a member. The secret is shown once and never stored.
public struct CreateToken: UseCase {
    public static let route: Route = "POST /tokens"
    public static let needs = Capability.members

    /// The member's mail address; the asking member without it.
    public var member: String?
    public var purpose: String
    public var expiresInDays: Int?

    public init(member: String? = nil, purpose: String, expiresInDays: Int? = nil) {
        self.member = member
        self.purpose = purpose
        self.expiresInDays = expiresInDays
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var token: TokenID
        public var secret: String
        public var expiresAt: Instant?

        public init(token: TokenID, secret: String, expiresAt: Instant? = nil) {
            self.token = token
            self.secret = secret
            self.expiresAt = expiresAt
        }
    }
}
