/// What a prompt can show of a draft: the words in `{{braces}}` of a prompt's file.
public enum PromptInput: String, Sendable, CaseIterable {
    case task, facts, sent, note, message, claims
    case step, steps, limit
    case language, purpose, tone, guide, voice, angle

    public enum Kind: String, Sendable, CaseIterable {
        /// One line, without control characters.
        case text
        /// Several such lines; the braces stand alone on theirs.
        case lines
        case number
    }

    public var kind: Kind {
        switch self {
        case .task, .facts, .sent, .note, .message, .claims: .lines
        case .step, .steps, .limit: .number
        case .language, .purpose, .tone, .guide, .voice, .angle: .text
        }
    }

    /// Whether there may be nothing to show, so that it stands in a section of its own.
    public var isOptional: Bool {
        switch self {
        case .task, .facts, .message, .step, .steps, .limit, .language: false
        case .sent, .note, .claims, .purpose, .tone, .guide, .voice, .angle: true
        }
    }

    public var meaning: String {
        switch self {
        case .task: "what is asked for, as `key: value` lines: channel, position, purpose, tone, angle, language …"
        case .facts: "what a message may state, as `F3 contact.title (profile, from outside): …` lines"
        case .sent: "our messages that they have read, numbered as facts: `F9 already_sent.1 (we wrote this): …`"
        case .note: "what to mend in the version before, each line behind `- `"
        case .message: "the message that is judged, each line behind a bar, its subject first"
        case .claims: "what the message states, as its writer says: `C1 rests on F3, F7: …` lines"
        case .step: "which step this is, from 1"
        case .steps: "how many steps there are"
        case .limit: "the most characters that the channel takes"
        case .language: "the contact's language, ISO 639-1"
        case .purpose: "what the step is for, in its author's words"
        case .tone: "the tone that is asked for, by name or in words"
        case .guide: "what that tone means here"
        case .voice: "how the sender, or the house, writes"
        case .angle: "what a follow-up is to say that was not said before, by name"
        }
    }
}

/// What a prompt is for: who answers it, with which fields, and what its file must show.
public enum PromptKind: String, Sendable, CaseIterable {
    /// The Writer is asked for a first message.
    case first
    /// The Writer is asked for a message to somebody who has read one of ours.
    case later
    /// The Reviewer is asked what it finds in a message.
    case review

    /// Of a prompt by its name, such as `email-first`.
    public init(name: String) {
        self = name == "review" ? .review : name.hasSuffix("-first") ? .first : .later
    }

    /// What its file may show.
    public var inputs: [PromptInput] {
        let judged: Set<PromptInput> = [.message, .claims]
        return PromptInput.allCases.filter { input in
            switch self {
            case .review: input != .note
            case .first, .later: !judged.contains(input)
            }
        }
    }

    /// What its file must show.
    public var needed: [PromptInput] {
        switch self {
        case .first: [.task, .facts, .note]
        case .later: [.task, .facts, .sent, .note]
        case .review: [.task, .facts, .sent, .message, .claims]
        }
    }

    /// The fields of the answer and what each is: `text`, `number` or `list`.
    public var output: [(name: String, kind: String)] {
        switch self {
        case .first, .later: [("subject", "text"), ("body", "text"), ("claims", "list")]
        case .review: [("verdict", "text"), ("score", "number"), ("findings", "list"), ("claims", "list")]
        }
    }
}
