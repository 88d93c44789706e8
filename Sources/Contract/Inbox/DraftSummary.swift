import Outreach

/// One line of the inbox.
public struct DraftSummary: Codable, Sendable, Equatable {
    public var draft: DraftID
    public var state: DraftState
    public var channel: Channel
    public var contact: ContactID
    public var name: String
    /// Mail address, profile or phone; `nil` when the contact has none for this channel.
    public var address: String?
    public var company: String?
    /// `backend-q3@2`.
    public var sequence: String
    /// 1-based.
    public var step: Int
    public var steps: Int
    /// 0 while nothing has been written.
    public var version: Int
    public var subject: String?
    public var verdict: Verdict?
    public var score: Int?
    /// A person changed the text.
    public var edited: Bool
    /// Why it is where it is, in a few words.
    public var reason: String?
    /// Since when it is in this state.
    public var since: Instant
    public var leavesAt: Instant?

    public init(
        draft: DraftID, state: DraftState, channel: Channel, contact: ContactID, name: String, address: String?,
        company: String?, sequence: String, step: Int, steps: Int, version: Int, subject: String?, verdict: Verdict?,
        score: Int?, edited: Bool, reason: String?, since: Instant, leavesAt: Instant?
    ) {
        self.draft = draft
        self.state = state
        self.channel = channel
        self.contact = contact
        self.name = name
        self.address = address
        self.company = company
        self.sequence = sequence
        self.step = step
        self.steps = steps
        self.version = version
        self.subject = subject
        self.verdict = verdict
        self.score = score
        self.edited = edited
        self.reason = reason
        self.since = since
        self.leavesAt = leavesAt
    }
}
