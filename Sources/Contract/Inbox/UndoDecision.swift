import Outreach

/// Takes back a decision, while that is possible.
public struct UndoDecision: UseCase {
    public static let route: Route = "DELETE /decisions/{draft}"
    public static let needs = Capability.approve

    public var draft: DraftID

    public init(draft: DraftID) {
        self.draft = draft
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var state: DraftState
        /// What was taken back: `approved`, `rejected`, `skipped`.
        public var undone: String
        /// How long it still had before it would have left.
        public var leftSeconds: Int?

        public init(draft: DraftID, state: DraftState, undone: String, leftSeconds: Int? = nil) {
            self.draft = draft
            self.state = state
            self.undone = undone
            self.leftSeconds = leftSeconds
        }
    }
}
