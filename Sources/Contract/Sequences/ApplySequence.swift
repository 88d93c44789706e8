import Outreach

/// Publishes a sequence file as a new version; unchanged text makes none.
public struct ApplySequence: UseCase {
    public static let route: Route = "POST /sequences"
    public static let needs = Capability.outreach

    public var source: String
    /// Who may see a sequence that is new; `shared` without it. One that is known keeps its own.
    public var access: SequenceAccess?

    public init(source: String, access: SequenceAccess? = nil) {
        self.source = source
        self.access = access
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// `backend-q3@2`.
        public var sequence: String
        public var changed: Bool
        public var state: String
        /// What is missing before it can be activated, and what is unwise.
        public var warnings: [Problem]

        public init(sequence: String, changed: Bool, state: String, warnings: [Problem]) {
            self.sequence = sequence
            self.changed = changed
            self.state = state
            self.warnings = warnings
        }
    }
}
