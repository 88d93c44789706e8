import Outreach

/// One line of what happened.
public struct EventRecord: Codable, Sendable, Equatable {
    public var at: Instant
    public var event: String
    /// A member's name, a stage, or a rule.
    public var actor: String
    public var detail: String?
    public var draft: DraftID?
    public var enrollment: EnrollmentID?

    public init(
        at: Instant, event: String, actor: String, detail: String? = nil, draft: DraftID? = nil,
        enrollment: EnrollmentID? = nil
    ) {
        self.at = at
        self.event = event
        self.actor = actor
        self.detail = detail
        self.draft = draft
        self.enrollment = enrollment
    }
}
