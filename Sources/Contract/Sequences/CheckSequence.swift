import Outreach

/// Finds everything that is wrong, missing or unwise in a sequence file; changes nothing.
public struct CheckSequence: UseCase {
    public static let route: Route = "POST /sequences/check"
    public static let needs = Capability.read

    /// The YAML text, at most 256 KiB.
    public var source: String

    public init(source: String) {
        self.source = source
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// Errors, incompletenesses and warnings, each with its place.
        public var problems: [Problem]
        /// The steps, and when each would leave if somebody were enrolled now; empty when the file cannot be read.
        public var steps: [StepRecord]

        public init(problems: [Problem], steps: [StepRecord]) {
            self.problems = problems
            self.steps = steps
        }
    }
}
