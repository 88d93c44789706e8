import Outreach

/// Lists the organisation's guides and the asking member's own, by kind and name.
public struct ListGuides: UseCase {
    public static let route: Route = "GET /guides"
    public static let needs = Capability.read

    public var limit: Int?
    /// The `next` of the page before.
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var guides: [GuideRecord]
        public var next: String?
        /// Names of the built-in tones.
        public var standardTones: [String]

        public init(guides: [GuideRecord], next: String? = nil, standardTones: [String]) {
            self.guides = guides
            self.next = next
            self.standardTones = standardTones
        }
    }
}
