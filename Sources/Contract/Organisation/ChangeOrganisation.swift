import Outreach

/// Replaces the organisation's whole practice; what the file leaves out has its default, but the zone, which stays.
public struct ChangeOrganisation: UseCase {
    public static let route: Route = "PUT /organisation"
    public static let needs = Capability.practice

    /// The YAML text, at most 64 KiB.
    public var source: String

    public init(source: String) {
        self.source = source
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var changes: [PracticeChange]
        /// Live enrollments that are planned anew because of it, counted up to 1,000,000.
        public var replanned: Int

        public init(changes: [PracticeChange], replanned: Int) {
            self.changes = changes
            self.replanned = replanned
        }
    }
}

/// One key whose value changed.
public struct PracticeChange: Codable, Sendable, Equatable {
    public var key: String
    public var before: String?
    public var after: String?

    public init(key: String, before: String?, after: String?) {
        self.key = key
        self.before = before
        self.after = after
    }
}
