import Outreach

/// What a message states, what it rests on, and whether the peer found it borne out (ahead 3.13).
public struct ClaimRecord: Codable, Sendable, Equatable {
    /// The exact words of the message.
    public var words: String
    /// The facts that they rest on, as they were when it was written.
    public var facts: [Fact]
    /// Whether the peer confirmed it from the facts alone; `nil` while it has not looked.
    public var holds: Bool?
    /// What the peer says against it.
    public var remark: String?

    public init(words: String, facts: [Fact], holds: Bool? = nil, remark: String? = nil) {
        self.words = words
        self.facts = facts
        self.holds = holds
        self.remark = remark
    }
}
