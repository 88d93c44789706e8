import Outreach

/// Finds everything that is wrong in a sequence file; changes nothing.
public struct CheckSequence: UseCase {
    public static let route: Route = "POST /sequences/check"
    public static let needs = Capability.read

    /// The YAML text, at most 256 KiB.
    public var source: String

    public init(source: String) {
        self.source = source
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var problems: [Problem]
        public var steps: Int

        public init(problems: [Problem], steps: Int) {
            self.problems = problems
            self.steps = steps
        }
    }
}
