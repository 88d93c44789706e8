import Outreach

/// What was charged, by day, member, sequence or kind of action. A member who may not top up sees their own alone.
public struct ShowUsage: UseCase {
    public static let route: Route = "GET /credit/usage"
    public static let needs = Capability.read

    /// `day`, `member`, `sequence` or `kind`; days without.
    public var by: String?
    /// A day, an instant or an age, as of a statement; 30 days without, at most 400.
    public var since: String?
    /// A mail address.
    public var member: String?
    public var sequence: String?

    public init(by: String? = nil, since: String? = nil, member: String? = nil, sequence: String? = nil) {
        self.by = by
        self.since = since
        self.member = member
        self.sequence = sequence
    }

    public struct Answer: Codable, Sendable, Equatable {
        public struct Bar: Codable, Sendable, Equatable {
            /// A day such as `2026-03-01`, a name, or `draft`, `send`, `trial`.
            public var label: String
            public var charged: Int

            public init(label: String, charged: Int) {
                self.label = label
                self.charged = charged
            }
        }

        /// Every day in its order, also those without a charge; everything else the most first, at most 500.
        public var bars: [Bar]
        public var total: Int

        public init(bars: [Bar], total: Int) {
            self.bars = bars
            self.total = total
        }
    }
}
