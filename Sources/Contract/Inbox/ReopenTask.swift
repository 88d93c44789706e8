import Outreach

/// Takes back that a task was done, so that it is to do again. It never unsends, and the matches that it moved stay where
/// they are (semantics 4.26).
public struct ReopenTask: UseCase {
    public static let route: Route = "DELETE /drafts/{draft}/done"
    public static let needs = Capability.approve

    public var draft: DraftID

    public init(draft: DraftID) { self.draft = draft }

    public typealias Answer = DraftMove
}
