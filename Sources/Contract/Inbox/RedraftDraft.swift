import Outreach

/// Has another model write a version from the very facts and prompt of the record, to compare the two (ahead 3.12).
/// The draft stays as it is.
public struct RedraftDraft: UseCase {
    public static let route: Route = "POST /drafts/{draft}/redraft"
    public static let needs = Capability.policies

    public var draft: DraftID
    /// The current one without.
    public var version: Int?
    /// As the Writer's endpoint calls it; the Writer's own without.
    public var model: String?

    public init(draft: DraftID, version: Int? = nil, model: String? = nil) {
        self.draft = draft
        self.version = version
        self.model = model
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var before: Attempt
        public var after: Attempt

        public init(draft: DraftID, before: Attempt, after: Attempt) {
            self.draft = draft
            self.before = before
            self.after = after
        }
    }

    /// What one model made of the same question.
    public struct Attempt: Codable, Sendable, Equatable {
        public var model: String
        public var subject: String?
        public var body: String
        public var claims: Int
        /// What the validators find in it.
        public var findings: [Finding]
        public var inputTokens: Int?
        public var outputTokens: Int?
        /// In millionths of the organisation's currency, where a price is set.
        public var cost: Int64?

        public init(
            model: String, subject: String? = nil, body: String, claims: Int, findings: [Finding],
            inputTokens: Int? = nil, outputTokens: Int? = nil, cost: Int64? = nil
        ) {
            self.model = model
            self.subject = subject
            self.body = body
            self.claims = claims
            self.findings = findings
            self.inputTokens = inputTokens
            self.outputTokens = outputTokens
            self.cost = cost
        }
    }
}
