import Outreach

/// Never write to this address again; effective at the next hand-over.
public struct SuppressAddress: UseCase {
    public static let route: Route = "PUT /suppressions/{address}"
    public static let needs = Capability.outreach

    public var address: String
    public var reason: String

    public init(address: String, reason: String) {
        self.address = address
        self.reason = reason
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var address: String
        public var since: Instant

        public init(address: String, since: Instant) {
            self.address = address
            self.since = since
        }
    }
}
