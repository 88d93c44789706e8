/// What an author writes down: an ordered list of steps. One version of it never changes once published.
public struct SequenceDefinition: Sendable, Equatable, Codable {
    /// Lower-case letters, digits and dashes; unique in the organisation.
    public var name: String
    public var description: String?
    /// How every step sounds unless it says otherwise.
    public var tone: String?
    /// What speaks for us: the facts that a message may draw on beside the job.
    public var pitch: String?
    /// ISO 639-1; the contact's own language goes before it.
    public var language: String?
    public var steps: [Step]

    public init(
        name: String, description: String? = nil, tone: String? = nil, pitch: String? = nil, language: String? = nil,
        steps: [Step]
    ) {
        self.name = name
        self.description = description
        self.tone = tone
        self.pitch = pitch
        self.language = language
        self.steps = steps
    }

    public static let nameRule = "lower-case letters, digits and dashes, starting with a letter, at most 60"

    public static func isName(_ text: String) -> Bool {
        guard text.utf8.count <= 60, let first = text.utf8.first, (97...122).contains(first) else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}

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

    public init(
        id: String, label: String? = nil, channel: Channel, delay: Delay = .businessDays(0), purpose: String? = nil,
        tone: String? = nil, thread: ThreadChoice = .new
    ) {
        self.id = id
        self.label = label
        self.channel = channel
        self.delay = delay
        self.purpose = purpose
        self.tone = tone
        self.thread = thread
    }
}

/// Whether an email starts a conversation or answers in the one before it (S1-05).
public enum ThreadChoice: String, Sendable, Codable, CaseIterable {
    case new, reply
}

/// How long after the previous step's completion a step falls due (semantics 4.1, 4.2).
public enum Delay: Sendable, Equatable, Codable {
    /// The N-th working day after the anchor's local date, at the anchor's local time; 0 is the same day.
    case businessDays(Int)
    /// N days later at the same local time.
    case calendarDays(Int)

    public static let longest = 365

    public var label: String {
        switch self {
        case .businessDays(let count): "\(count) business day\(count == 1 ? "" : "s")"
        case .calendarDays(let count): "\(count) calendar day\(count == 1 ? "" : "s")"
        }
    }
}
