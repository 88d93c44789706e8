import Outreach

/// Says no to a version, and what becomes of the step (semantics 4.32).
public struct RejectDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/rejection"
    public static let needs = Capability.approve

    public var draft: DraftID
    public var reason: String
    public var then: AfterRejection
    public var version: Int?

    public init(draft: DraftID, reason: String, then: AfterRejection, version: Int? = nil) {
        self.draft = draft
        self.reason = reason
        self.then = then
        self.version = version
    }

    public typealias Answer = DraftMove
}

/// What becomes of a step whose draft was rejected.
public enum AfterRejection: String, Codable, Sendable, CaseIterable {
    /// The Writer tries again, with the reason.
    case redraft
    /// The step is left out; the enrollment goes on.
    case skip
    /// The enrollment ends.
    case stop
}
