import Outreach

/// Lists what happened, newest first.
public struct ListEvents: UseCase {
    public static let route: Route = "GET /events"
    public static let needs = Capability.read

    /// Only events of this draft.
    public var draft: String?
    /// Only events of this enrollment.
    public var enrollment: String?
    /// `me` for the asking member's own.
    public var actor: String?
    public var limit: Int?
    public var after: String?

    public init(
        draft: String? = nil, enrollment: String? = nil, actor: String? = nil, limit: Int? = nil, after: String? = nil
    ) {
        self.draft = draft
        self.enrollment = enrollment
        self.actor = actor
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var events: [EventRecord]
        public var next: String?

        public init(events: [EventRecord], next: String? = nil) {
            self.events = events
            self.next = next
        }
    }
}
