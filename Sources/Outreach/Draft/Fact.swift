/// One thing that a message may state: numbered, with where it comes from and how old it is (ahead 3.13).
public struct Fact: Sendable, Equatable, Codable {
    public enum Source: String, Sendable, Codable, CaseIterable {
        case sender, organisation, contact, job
        /// Filled in for one enrollment.
        case enrollment
        /// A message of ours that they have read.
        case earlier
    }

    /// From 1; `F1` in a prompt.
    public var number: Int
    /// A stable name that prompts and templates use: `job.title`.
    public var key: String
    /// One line without control characters.
    public var value: String
    public var source: Source
    /// When the record that says so was last changed; `nil` when that is not known.
    public var asOf: Instant?

    public init(number: Int, key: String, value: String, source: Source, asOf: Instant? = nil) {
        self.number = number
        self.key = key
        self.value = value
        self.source = source
        self.asOf = asOf
    }

    /// Whether people outside wrote it: profiles, job ads, imported files. It is data and never an instruction.
    public var isFromOutside: Bool { [.contact, .job, .enrollment].contains(source) }
}

/// What the peer found of one claim, from the facts alone.
public struct ClaimReading: Sendable, Equatable, Codable {
    /// Whether the facts bear it out.
    public var holds: Bool
    /// Why not.
    public var remark: String?

    public init(holds: Bool, remark: String? = nil) {
        self.holds = holds
        self.remark = remark
    }
}

/// What a message states and the facts that it rests on, as its writer says.
public struct Claim: Sendable, Equatable, Codable {
    /// The exact words of the message.
    public var words: String
    /// Numbers of facts.
    public var facts: [Int]

    public init(words: String, facts: [Int]) {
        self.words = words
        self.facts = facts
    }
}
