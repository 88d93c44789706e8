/// How far a contact and a job have come with each other.
public enum MatchStage: String, Sendable, Codable, CaseIterable {
    case pending, favorited, reviewing, contacted, replied, interested, interview, hired, archived

    /// Whether a message that left moves the match on to `contacted` (S0-47).
    public var isBeforeContact: Bool { [.pending, .favorited, .reviewing].contains(self) }
}
