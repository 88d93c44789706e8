import Outreach

/// Lists the stops that stand, oldest first, and when the switch was last proved. A stop of a sequence that is
/// confidential to somebody else is left out.
public struct ListStops: UseCase {
    public static let route: Route = "GET /stops"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var stops: [StopRecord]
        public var lastDrillAt: Instant?
        public var next: String?

        public init(stops: [StopRecord], lastDrillAt: Instant?, next: String? = nil) {
            self.stops = stops
            self.lastDrillAt = lastDrillAt
            self.next = next
        }
    }
}
