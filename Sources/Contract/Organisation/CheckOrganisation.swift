import Outreach

/// Finds everything that is wrong in a practice file, and what it would change; changes nothing.
public struct CheckOrganisation: UseCase {
    public static let route: Route = "POST /organisation/check"
    public static let needs = Capability.read

    /// The YAML text, at most 64 KiB.
    public var source: String

    public init(source: String) {
        self.source = source
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var problems: [Problem]
        /// What applying it would change.
        public var changes: [PracticeChange]

        public init(problems: [Problem], changes: [PracticeChange]) {
            self.problems = problems
            self.changes = changes
        }
    }
}
