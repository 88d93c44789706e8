import Outreach

/// What a decision did: the draft, where it is now, and when it leaves if it does.
public struct DraftMove: Codable, Sendable, Equatable {
    public var draft: DraftID
    public var state: DraftState
    public var leavesAt: Instant?

    public init(draft: DraftID, state: DraftState, leavesAt: Instant? = nil) {
        self.draft = draft
        self.state = state
        self.leavesAt = leavesAt
    }
}
