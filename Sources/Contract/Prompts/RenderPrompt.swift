import Outreach

/// Fills a prompt from a draft's facts as they are now: exactly what would be sent. Asks no model and keeps nothing.
public struct RenderPrompt: UseCase {
    public static let route: Route = "POST /prompts/rendering"
    public static let needs = Capability.read

    public var draft: DraftID
    /// A prompt's name; without it, and without `source`, the one that writes this draft.
    public var prompt: String?
    /// A prompt that is being tried: a whole file, which may take the shared parts.
    public var source: String?

    public init(draft: DraftID, prompt: String? = nil, source: String? = nil) {
        self.draft = draft
        self.prompt = prompt
        self.source = source
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var prompt: String
        public var version: Int
        public var draft: DraftID
        public var system: String
        public var question: String
        /// SHA-256 over both, as a version keeps it.
        public var hash: String
        /// SHA-256 of the file with its parts.
        public var sourceHash: String

        public init(
            prompt: String, version: Int, draft: DraftID, system: String, question: String, hash: String,
            sourceHash: String
        ) {
            self.prompt = prompt
            self.version = version
            self.draft = draft
            self.system = system
            self.question = question
            self.hash = hash
            self.sourceHash = sourceHash
        }
    }
}
