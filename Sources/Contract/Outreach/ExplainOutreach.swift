import Outreach

/// Why nothing happened yet for an enrollment, a contact or a sequence. Changes nothing and says the same however often it
/// is asked (S2-27, ahead 3.10).
public struct ExplainOutreach: UseCase {
    public static let route: Route = "GET /explanations"
    public static let needs = Capability.read

    /// An enrollment (`E-12`), a contact (`P-9` or a mail address) or a sequence's name.
    public var about: String

    public init(about: String) { self.about = about }

    public struct Answer: Codable, Sendable, Equatable {
        /// One, but for a contact who is on several ways at once; at most 50.
        public var explanations: [Explanation]

        public init(explanations: [Explanation]) { self.explanations = explanations }
    }
}
