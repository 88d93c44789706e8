import Outreach

/// Lists sequences by name.
public struct ListSequences: UseCase {
    public static let route: Route = "GET /sequences"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
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
