import Outreach

/// Ends a token at once.
public struct RevokeToken: UseCase {
    public static let route: Route = "DELETE /tokens/{token}"
    public static let needs = Capability.members

    public var token: TokenID

    public init(token: TokenID) {
        self.token = token
    }

    public typealias Answer = TokenSummary
}
