import Outreach

/// Lists sequences by name: those that are shared, one's own, and for admins also personal ones (S3-05).
public struct ListSequences: UseCase {
    public static let route: Route = "GET /sequences"
    public static let needs = Capability.read

    /// `current` (without it), `archived` or `all`.
    public var scope: String?
    public var limit: Int?
    public var after: String?

    public init(scope: String? = nil, limit: Int? = nil, after: String? = nil) {
        self.scope = scope
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var sequences: [SequenceSummary]
        public var next: String?

        public init(sequences: [SequenceSummary], next: String? = nil) {
            self.sequences = sequences
            self.next = next
        }
    }
}
