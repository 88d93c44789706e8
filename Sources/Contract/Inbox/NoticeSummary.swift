import Outreach

/// Anything else in Needs attention.
public struct NoticeSummary: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The model gave no usable answer until the last try.
        case modelDown
        /// A message definitely did not leave.
        case notSent
        /// Nobody knows whether it left.
        case uncertain
        /// Drafting waits for credits.
        case outOfCredit
        /// A template names something that is not known of this person.
        case notWritten
        /// Some of several recipients were turned down.
        case turnedDown
        /// A contact replied; a person goes on or ends it.
        case reply
        /// What happened to a contact ended an enrollment.
        case stopped
        /// No address of a contact is left to write to.
        case noAddress
        /// A task was left out because nobody did it.
        case autoSkipped
        /// A rule stood down or ended.
        case policy
        /// A model's endpoint needs somebody: a key, a name, a limit.
        case model
        /// Few credits are left.
        case creditsLow
        /// A budget is used up.
        case budget
        /// A draft waits and will expire; soon; has.
        case expires, expiresSoon, expired
    }

    public var notice: NoticeID
    public var kind: Kind
    public var draft: DraftID?
    public var enrollment: EnrollmentID?
    public var text: String
    public var at: Instant

    public init(
        notice: NoticeID, kind: Kind, draft: DraftID?, enrollment: EnrollmentID? = nil, text: String, at: Instant
    ) {
        self.notice = notice
        self.kind = kind
        self.draft = draft
        self.enrollment = enrollment
        self.text = text
        self.at = at
    }
}
