import Outreach

/// One version of a draft, and how it came to be.
public struct VersionRecord: Codable, Sendable, Equatable {
    public var number: Int
    /// `model qwen2.5:7b` or a member's name.
    public var author: String
    public var at: Instant
    public var subject: String?
    public var body: String
    /// What the Writer was asked to change.
    public var note: String?
    /// SHA-256 of the prompt as it was sent.
    public var promptHash: String?
    public var inputTokens: Int?
    public var outputTokens: Int?

    public init(
        number: Int, author: String, at: Instant, subject: String? = nil, body: String, note: String? = nil,
        promptHash: String? = nil, inputTokens: Int? = nil, outputTokens: Int? = nil
    ) {
        self.number = number
        self.author = author
        self.at = at
        self.subject = subject
        self.body = body
        self.note = note
        self.promptHash = promptHash
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
    }
}
