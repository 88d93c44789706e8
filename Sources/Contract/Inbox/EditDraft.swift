import Outreach

/// Replaces the text of a waiting draft by a version of the asking member's own.
public struct EditDraft: UseCase {
    public static let route: Route = "POST /drafts/{draft}/versions"
    public static let needs = Capability.approve

    public var draft: DraftID
    public var subject: String?
    public var body: String
    /// The version that was edited; refused when there is a newer one.
    public var version: Int

    public init(draft: DraftID, subject: String? = nil, body: String, version: Int) {
        self.draft = draft
        self.subject = subject
        self.body = body
        self.version = version
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var state: DraftState
        public var version: Int
        /// What the validators say of the new text; a hard one must be mended before approval.
        public var findings: [Finding]

        public init(draft: DraftID, state: DraftState, version: Int, findings: [Finding]) {
            self.draft = draft
            self.state = state
            self.version = version
            self.findings = findings
        }
    }
}
