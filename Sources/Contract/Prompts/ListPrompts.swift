import Outreach

/// Lists what models are told, by name.
public struct ListPrompts: UseCase {
    public static let route: Route = "GET /prompts"
    public static let needs = Capability.read

    public init() {}

    public struct Answer: Codable, Sendable, Equatable {
        public var prompts: [PromptSummary]
        /// The folder whose files replace built-in ones.
        public var folder: String?

        public init(prompts: [PromptSummary], folder: String?) {
            self.prompts = prompts
            self.folder = folder
        }
    }
}

/// One prompt in a list.
public struct PromptSummary: Codable, Sendable, Equatable {
    /// `email-first`.
    public var name: String
    public var version: Int
    public var purpose: String
    /// Whether the folder replaces its file, or a part that it takes.
    public var replaced: Bool
    /// Of the one that the program was built with.
    public var builtInVersion: Int
    /// SHA-256 of the file with its parts.
    public var sourceHash: String

    public init(
        name: String, version: Int, purpose: String, replaced: Bool, builtInVersion: Int, sourceHash: String
    ) {
        self.name = name
        self.version = version
        self.purpose = purpose
        self.replaced = replaced
        self.builtInVersion = builtInVersion
        self.sourceHash = sourceHash
    }
}
