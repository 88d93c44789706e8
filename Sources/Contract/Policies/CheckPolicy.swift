import Outreach

/// Reads a policy file and runs its own examples; keeps nothing.
public struct CheckPolicy: UseCase {
    public static let route: Route = "POST /policies/check"
    public static let needs = Capability.read

    /// The YAML.
    public var source: String

    public init(source: String) { self.source = source }

    public struct Answer: Codable, Sendable, Equatable {
        public var problems: [Problem]
        /// `nil` when the file cannot be read.
        public var policy: PolicyOutline?
        /// One for each of the file's own examples.
        public var trials: [PolicyTrialRecord]

        public init(problems: [Problem], policy: PolicyOutline?, trials: [PolicyTrialRecord]) {
            self.problems = problems
            self.policy = policy
            self.trials = trials
        }
    }
}

/// What a policy says, in its own words.
public struct PolicyOutline: Codable, Sendable, Equatable {
    public var policy: String
    public var description: String?
    public var approve: [String]
    public var hold: [String]
    public var caps: [String]
    /// In thousandths.
    public var sample: Int
    public var expires: CivilDate?

    public init(
        policy: String, description: String?, approve: [String], hold: [String], caps: [String], sample: Int,
        expires: CivilDate?
    ) {
        self.policy = policy
        self.description = description
        self.approve = approve
        self.hold = hold
        self.caps = caps
        self.sample = sample
        self.expires = expires
    }
}

/// What came of one example of a file.
public struct PolicyTrialRecord: Codable, Sendable, Equatable {
    /// Of the file, 1-based.
    public var line: Int
    public var name: String?
    public var expected: String
    public var got: String
    /// The deciding line, or what was missing: sentences.
    public var because: [String]

    public var passed: Bool { expected == got }

    public init(line: Int, name: String?, expected: String, got: String, because: [String]) {
        self.line = line
        self.name = name
        self.expected = expected
        self.got = got
        self.because = because
    }
}
