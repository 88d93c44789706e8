/// Where a sequence or a flow stands, computed whenever somebody looks and never stored (semantics 4.29, S0-46).
public enum SequenceStatus: String, Sendable, Codable, CaseIterable {
    case archived, empty, incomplete, paused, completed
    case inProgress = "in_progress"
    case notStarted = "not_started"

    /// As people read it: `in progress`.
    public var label: String { rawValue.replacing("_", with: " ") }

    /// The first of them that is true, in this order.
    public init(of facts: Facts) {
        self =
            if facts.isArchived { .archived } else if !facts.hasSteps { .empty } else if !facts.isComplete {
                .incomplete
            } else if facts.isPaused { .paused } else if facts.hasBegun && !facts.hasLive {
                .completed
            } else if facts
                .hasBegun
            { .inProgress } else { .notStarted }
    }

    public struct Facts: Sendable, Equatable {
        public var isArchived: Bool
        public var hasSteps: Bool
        /// Nothing keeps it from being activated.
        public var isComplete: Bool
        public var isPaused: Bool
        /// Somebody's first step has fallen due.
        public var hasBegun: Bool
        /// Somebody is on the way.
        public var hasLive: Bool

        public init(
            isArchived: Bool, hasSteps: Bool, isComplete: Bool, isPaused: Bool, hasBegun: Bool, hasLive: Bool
        ) {
            self.isArchived = isArchived
            self.hasSteps = hasSteps
            self.isComplete = isComplete
            self.isPaused = isPaused
            self.hasBegun = hasBegun
            self.hasLive = hasLive
        }
    }
}
