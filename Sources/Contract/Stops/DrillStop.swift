import Outreach

/// Proves on what is approved at this moment that the stop switch would hold it, without throwing it and without sending:
/// runs the guard list over every draft that it concerns with the stop assumed (ahead 3.20).
public struct DrillStop: UseCase {
    public static let route: Route = "POST /stops/drill"
    public static let needs = Capability.approve

    public var kind: StopKind
    /// As for `ThrowStop`.
    public var subject: String?

    public init(kind: StopKind, subject: String? = nil) {
        self.kind = kind
        self.subject = subject
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// What would be stopped.
        public var label: String
        /// Approved drafts that it concerns by what was approved, and that were tried.
        public var tried: Int
        /// Those that the stop switch would hold.
        public var held: Int
        /// Those that would leave all the same. There must be none; the first 100.
        public var missed: [DraftID]
        /// Whether everything approved was looked at: at most 100,000 are, and at most 10,000 tried.
        public var isWhole: Bool
        public var at: Instant
        /// When somebody last did this before.
        public var lastDrillAt: Instant?

        public init(
            label: String, tried: Int, held: Int, missed: [DraftID], isWhole: Bool, at: Instant, lastDrillAt: Instant?
        ) {
            self.label = label
            self.tried = tried
            self.held = held
            self.missed = missed
            self.isWhole = isWhole
            self.at = at
            self.lastDrillAt = lastDrillAt
        }
    }
}
