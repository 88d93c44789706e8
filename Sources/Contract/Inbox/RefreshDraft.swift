import Outreach

/// Has a draft written anew from the facts of today; free of charge, and possible only when they have changed (ahead 3.4).
public struct RefreshDraft: UseCase {
    public static let route: Route = "POST /drafts/{draft}/refresh"
    public static let needs = Capability.approve

    public var draft: DraftID
    /// The version that was read; refused when there is a newer one.
    public var version: Int?

    public init(draft: DraftID, version: Int? = nil) {
        self.draft = draft
        self.version = version
    }

    public typealias Answer = DraftMove
}
