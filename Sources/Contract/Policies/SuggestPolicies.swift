import Outreach

/// Finds steps whose drafts people keep approving unchanged, each as a policy file ready to be read. Switches nothing on.
public struct SuggestPolicies: UseCase {
    public static let route: Route = "GET /suggestions"
    public static let needs = Capability.policies

    /// Unchanged approvals that a suggestion needs, as a number; 20 without.
    public var atLeast: String?

    public init(atLeast: String? = nil) { self.atLeast = atLeast }

    public struct Answer: Codable, Sendable, Equatable {
        /// The most minutes first; at most 20.
        public var suggestions: [PolicySuggestion]

        public init(suggestions: [PolicySuggestion]) { self.suggestions = suggestions }
    }
}

/// A policy that history speaks for.
public struct PolicySuggestion: Codable, Sendable, Equatable {
    public var name: String
    /// The file, ready to be saved.
    public var source: String
    public var approvals: Int
    /// How many people approved.
    public var people: Int
    public var preview: PolicyPreview

    public init(name: String, source: String, approvals: Int, people: Int, preview: PolicyPreview) {
        self.name = name
        self.source = source
        self.approvals = approvals
        self.people = people
        self.preview = preview
    }
}
