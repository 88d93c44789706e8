import Outreach

/// One prompt: its file, and the whole of it as it is used.
public struct ShowPrompt: UseCase {
    public static let route: Route = "GET /prompts/{prompt}"
    public static let needs = Capability.read

    public var prompt: String

    public init(prompt: String) { self.prompt = prompt }

    public struct Answer: Codable, Sendable, Equatable {
        public var summary: PromptSummary
        /// The file as it stands, with the names of its parts.
        public var file: String
        /// The same with the parts in their places.
        public var source: String
        /// The shared parts in it.
        public var parts: [String]
        /// The built-in one with its parts, where the folder replaces something.
        public var builtInSource: String?

        public init(summary: PromptSummary, file: String, source: String, parts: [String], builtInSource: String?) {
            self.summary = summary
            self.file = file
            self.source = source
            self.parts = parts
            self.builtInSource = builtInSource
        }
    }
}
