/// One communication of a sequence.
public struct Step: Sendable, Equatable, Codable {
    /// Stable within the sequence; its position is computed.
    public var id: String
    public var label: String?
    public var channel: Channel
    public var delay: Delay
    /// What the message is to achieve, for the writer.
    public var purpose: String?
    public var tone: String?
    public var thread: ThreadChoice
    /// Where the words come from.
    public var content: StepContent
    /// The member's mail address in whose name it leaves, or who is asked to carry it (S3-13).
    public var sender: String?
    /// Mail addresses that get a copy; `bcc` unseen by the others (S1-18, S1-32).
    public var cc: [String]
    public var bcc: [String]
    /// Working days after which a task that nobody did is left out; 0 is never, absent as the practice says
    /// (semantics 4.26).
    public var autoSkipDays: Int?

    public init(
        id: String, label: String? = nil, channel: Channel, delay: Delay = .businessDays(0), purpose: String? = nil,
        tone: String? = nil, thread: ThreadChoice = .new, content: StepContent = .brief, sender: String? = nil,
        cc: [String] = [], bcc: [String] = [], autoSkipDays: Int? = nil
    ) {
        self.id = id
        self.label = label
        self.channel = channel
        self.delay = delay
        self.purpose = purpose
        self.tone = tone
        self.thread = thread
        self.content = content
        self.sender = sender
        self.cc = cc
        self.bcc = bcc
        self.autoSkipDays = autoSkipDays
    }
}

/// Whether an email starts a conversation or answers in the one before it (S1-05).
public enum ThreadChoice: String, Sendable, Codable, CaseIterable {
    case new, reply
}

/// Where a step's words come from.
public enum StepContent: Sendable, Equatable, Codable {
    /// The model writes from the purpose.
    case brief
    /// A text with tokens such as `{{contact.given_name}}`, each filled from a fact.
    case template(MessageText)
    /// Exactly this text for everybody.
    case fixed(MessageText)
}
