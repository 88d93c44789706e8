import Outreach

/// Moves people who are on the way through an older version to the current one, a page at a time: what has left stays,
/// what is unsent follows the current version. Each person is answered for; asked again, only those are tried that could
/// not be moved (semantics 4.27, S3-34, S3-35).
public struct AdoptVersion: UseCase {
    public static let route: Route = "POST /sequences/{sequence}/adoptions"
    public static let needs = Capability.outreach

    public var sequence: String
    /// Go on after this page.
    public var after: String?
    /// At most this many, 1 to 100; 100 without it.
    public var limit: Int?

    public init(sequence: String, after: String? = nil, limit: Int? = nil) {
        self.sequence = sequence
        self.after = after
        self.limit = limit
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var people: [AdoptionRecord]
        /// Where the next page begins; absent after the last.
        public var next: String?

        public init(people: [AdoptionRecord], next: String? = nil) {
            self.people = people
            self.next = next
        }
    }
}
