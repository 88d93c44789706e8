import Outreach

/// Has the Writer's model answer a prompt filled from a draft's facts, to see what it makes of it. The draft stays as it is.
public struct TryPrompt: UseCase {
    public static let route: Route = "POST /prompts/trial"
    public static let needs = Capability.policies

    public var draft: DraftID
    /// A prompt's name; without it, and without `source`, the one that writes this draft.
    public var prompt: String?
    /// A prompt that is being tried: a whole file, which may take the shared parts.
    public var source: String?
    /// As the Writer's endpoint calls it; its own without.
    public var model: String?

    public init(draft: DraftID, prompt: String? = nil, source: String? = nil, model: String? = nil) {
        self.draft = draft
        self.prompt = prompt
        self.source = source
        self.model = model
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// What was sent.
        public var sent: RenderPrompt.Answer
        public var attempt: RedraftDraft.Attempt

        public init(sent: RenderPrompt.Answer, attempt: RedraftDraft.Attempt) {
            self.sent = sent
            self.attempt = attempt
        }
    }
}
