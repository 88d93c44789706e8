import Outreach

/// One line of the list of sequences.
public struct SequenceSummary: Codable, Sendable, Equatable {
    /// `backend-q3@2`.
    public var sequence: String
    /// `draft`, `active` or `paused`.
    public var state: String
    public var steps: Int
    /// Enrollments on their way, counted up to 10,000.
    public var live: Int
    public var description: String?

    public init(sequence: String, state: String, steps: Int, live: Int, description: String? = nil) {
        self.sequence = sequence
        self.state = state
        self.steps = steps
        self.live = live
        self.description = description
    }
}
