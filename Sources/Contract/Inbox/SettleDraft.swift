import Outreach

/// Settles an uncertain hand-over: a person looked and knows.
public struct SettleDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/settlement"
    public static let needs = Capability.approve

    public var draft: DraftID
    public var sent: Bool
    public var note: String?

    public init(draft: DraftID, sent: Bool, note: String? = nil) {
        self.draft = draft
        self.sent = sent
        self.note = note
    }

    public typealias Answer = DraftMove
}
