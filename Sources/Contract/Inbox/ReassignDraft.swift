import Outreach

/// Gives a draft to a member to decide about; anybody else who may can still do so.
public struct ReassignDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/assignee"
    public static let needs = Capability.approve

    public var draft: DraftID
    /// The member's mail address.
    public var to: String

    public init(draft: DraftID, to: String) {
        self.draft = draft
        self.to = to
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var assignee: MemberSummary
        /// Whether this changed anything.
        public var changed: Bool

        public init(draft: DraftID, assignee: MemberSummary, changed: Bool) {
            self.draft = draft
            self.assignee = assignee
            self.changed = changed
        }
    }
}
