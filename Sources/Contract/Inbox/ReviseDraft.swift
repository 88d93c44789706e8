import Outreach

/// Asks the Writer for another version.
public struct ReviseDraft: UseCase {
    public static let route: Route = "POST /drafts/{draft}/revision"
    public static let needs = Capability.approve

    public var draft: DraftID
    public var note: String
    public var version: Int?

    public init(draft: DraftID, note: String, version: Int? = nil) {
        self.draft = draft
        self.note = note
        self.version = version
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var state: DraftState
        /// Credits that the new version will cost (semantics 4.43).
        public var price: Int

        public init(draft: DraftID, state: DraftState, price: Int) {
            self.draft = draft
            self.state = state
            self.price = price
        }
    }
}
