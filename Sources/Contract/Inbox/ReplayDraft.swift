import Outreach

/// Says from the record alone how a version came to be, and checks that the record still says the same (ahead 3.12).
/// Nothing is asked of a model.
public struct ReplayDraft: UseCase {
    public static let route: Route = "GET /drafts/{draft}/replay"
    public static let needs = Capability.read

    public var draft: DraftID
    /// The current one without; text, as everything in a query is.
    public var version: String?

    public init(draft: DraftID, version: String? = nil) {
        self.draft = draft
        self.version = version
    }

    /// Something that was done once and was done again from the record.
    public struct Check: Codable, Sendable, Equatable {
        /// `prompt`, `text`, `findings` or `review prompt`.
        public var name: String
        public var holds: Bool
        /// What was compared, or where it differs.
        public var detail: String

        public init(name: String, holds: Bool, detail: String) {
            self.name = name
            self.holds = holds
            self.detail = detail
        }
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var version: Int
        public var author: String
        public var at: Instant
        /// JSON: what the model was asked with.
        public var parameters: String
        /// `email-first@3`; `nil` where no prompt was used.
        public var prompt: String?
        /// What was sent, as it is made again from the stored prompt and the stored facts.
        public var system: String?
        public var question: String?
        public var promptHash: String
        public var facts: [Fact]
        /// The model's answer as it came.
        public var raw: String
        /// The text, made again from `raw`.
        public var subject: String?
        public var body: String
        public var checks: [Check]

        public init(
            draft: DraftID, version: Int, author: String, at: Instant, parameters: String, prompt: String? = nil,
            system: String? = nil, question: String? = nil, promptHash: String, facts: [Fact], raw: String,
            subject: String? = nil, body: String, checks: [Check]
        ) {
            self.draft = draft
            self.version = version
            self.author = author
            self.at = at
            self.parameters = parameters
            self.prompt = prompt
            self.system = system
            self.question = question
            self.promptHash = promptHash
            self.facts = facts
            self.raw = raw
            self.subject = subject
            self.body = body
            self.checks = checks
        }
    }
}
