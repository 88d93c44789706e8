import Outreach

/// A sequence, its steps, and when each would leave if somebody were enrolled now (S3-09).
public struct ShowSequence: UseCase {
    public static let route: Route = "GET /sequences/{sequence}"
    public static let needs = Capability.read

    public var sequence: String

    public init(sequence: String) {
        self.sequence = sequence
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var summary: SequenceSummary
        public var tone: String?
        public var pitch: String?
        public var sender: String?
        public var steps: [StepRecord]
        /// What is missing or unwise.
        public var problems: [Problem]
        /// The YAML text of this version.
        public var source: String

        public init(
            summary: SequenceSummary, tone: String? = nil, pitch: String? = nil, sender: String? = nil,
            steps: [StepRecord], problems: [Problem], source: String
        ) {
            self.summary = summary
            self.tone = tone
            self.pitch = pitch
            self.sender = sender
            self.steps = steps
            self.problems = problems
            self.source = source
        }
    }
}
