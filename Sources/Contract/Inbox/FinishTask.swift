import Outreach

/// Says that a person did it: a call was made, a message was pasted.
public struct FinishTask: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/done"
    public static let needs = Capability.approve

    public var draft: DraftID
    public var note: String?

    public init(draft: DraftID, note: String? = nil) {
        self.draft = draft
        self.note = note
    }

    public typealias Answer = DraftMove
}
