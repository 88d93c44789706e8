import Outreach

/// Clears a waiting draft for sending, once its grace period is over.
public struct ApproveDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/approval"
    public static let needs = Capability.approve

    public var draft: DraftID
    /// The version that was read; refused when there is a newer one.
    public var version: Int?
    public var note: String?
    /// What `ShowDraft.Answer.changesKey` said of the changed facts that were read; without it, changed facts are refused.
    public var changes: String?

    public init(draft: DraftID, version: Int? = nil, note: String? = nil, changes: String? = nil) {
        self.draft = draft
        self.version = version
        self.note = note
        self.changes = changes
    }

    public typealias Answer = DraftMove
}
