import Outreach

/// Publishes a sequence file as a new version; unchanged text makes none.
public struct ApplySequence: UseCase {
    public static let route: Route = "POST /sequences"
    public static let needs = Capability.outreach

    public var source: String

    public init(source: String) {
        self.source = source
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// `backend-q3@2`.
        public var sequence: String
        public var changed: Bool
        public var state: String
        public var warnings: [Problem]

        public init(sequence: String, changed: Bool, state: String, warnings: [Problem]) {
            self.sequence = sequence
            self.changed = changed
            self.state = state
            self.warnings = warnings
        }
    }
}
