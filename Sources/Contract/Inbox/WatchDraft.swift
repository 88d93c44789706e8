import Outreach

/// How far the Writer is with a draft, for whoever waits for it.
public struct WatchDraft: UseCase {
    public static let route: Route = "GET /drafts/{draft}/progress"
    public static let needs = Capability.read

    public var draft: DraftID

    public init(draft: DraftID) {
        self.draft = draft
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        public var state: DraftState
        /// The newest whole version.
        public var version: Int
        /// What has come of the next one so far; only while it is being written.
        public var text: String?

        public init(draft: DraftID, state: DraftState, version: Int, text: String? = nil) {
            self.draft = draft
            self.state = state
            self.version = version
            self.text = text
        }
    }
}
