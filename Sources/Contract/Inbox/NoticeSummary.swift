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
    }

    public var notice: NoticeID
    public var kind: Kind
    public var draft: DraftID?
    public var text: String
    public var at: Instant

    public init(notice: NoticeID, kind: Kind, draft: DraftID?, text: String, at: Instant) {
        self.notice = notice
        self.kind = kind
        self.draft = draft
        self.text = text
        self.at = at
    }
}
