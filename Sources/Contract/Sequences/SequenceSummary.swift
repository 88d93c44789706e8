import Outreach

/// One line of the list of sequences.
public struct SequenceSummary: Codable, Sendable, Equatable {
    /// `backend-q3@2`.
    public var sequence: String
    /// What somebody switched: `draft`, `active`, `paused` or `archived`.
    public var state: String
    /// What follows from everything that is known now (semantics 4.29).
    public var status: SequenceStatus
    public var access: SequenceAccess
    /// Who made it (S0-39).
    public var author: String
    public var steps: Int
    /// Enrollments on their way, counted up to 10,000.
    public var live: Int
    /// How many things keep it from being activated (S3-09).
    public var missing: Int
    public var description: String?

    public init(
        sequence: String, state: String, status: SequenceStatus, access: SequenceAccess, author: String, steps: Int,
        live: Int, missing: Int = 0, description: String? = nil
    ) {
        self.sequence = sequence
        self.state = state
        self.status = status
        self.access = access
        self.author = author
        self.steps = steps
        self.live = live
        self.missing = missing
        self.description = description
    }
}
