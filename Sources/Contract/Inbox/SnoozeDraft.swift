import Outreach

/// Takes a draft out of the inbox until a time. Nothing else changes: it can be decided about, and it expires as it would.
public struct SnoozeDraft: UseCase {
    public static let route: Route = "PUT /drafts/{draft}/snooze"
    public static let needs = Capability.approve

    public var draft: DraftID
    /// A day, an instant of RFC 3339, a time from now such as `2h` or `3d`, or `now` to have it back.
    public var until: String

    public init(draft: DraftID, until: String) {
        self.draft = draft
        self.until = until
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var draft: DraftID
        /// Absent when it is back.
        public var until: Instant?
        /// When it expires, where that is known.
        public var expiresAt: Instant?

        public init(draft: DraftID, until: Instant? = nil, expiresAt: Instant? = nil) {
            self.draft = draft
            self.until = until
            self.expiresAt = expiresAt
        }
    }
}
