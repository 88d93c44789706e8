import Outreach

/// Leaves this step out; the enrollment goes on with the next one.
public struct SkipDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/skip"
    public static let needs = Capability.approve

    public var draft: DraftID
    public var reason: String?

    public init(draft: DraftID, reason: String? = nil) {
        self.draft = draft
        self.reason = reason
    }

    public typealias Answer = DraftMove
}
