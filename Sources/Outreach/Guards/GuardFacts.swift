/// All that the guards look at, gathered in the transaction that would hand over.
public struct GuardFacts: Sendable {
    public var now: Instant
    public var channel: Channel
    /// Why the address must not be written to: kind and reason.
    public var blocks: [(kind: String, reason: String)]
    public var writtenAt: Instant
    public var repliedAt: Instant?
    public var archivedAt: Instant?
    public var enrollmentState: String
    public var enrollmentReason: String?
    public var sequenceState: String
    public var stoppedAt: Instant?
    /// Whether nothing of this enrollment has left yet.
    public var isFirst: Bool
    /// When anything of ours last left for this contact.
    public var contactedAt: Instant?
    /// The next instant inside the recipient's window; `now` while it is open.
    public var nextSlot: Instant
    public var zone: ZoneName
    public var mailbox: String
    /// Hand-overs from the mailbox in the last 24 hours, counted up to the cap, and the first of them.
    public var mailboxCount: Int
    public var mailboxFirst: Instant?
    public var mailboxCap: Int
    /// Credits reserved for this send, and what it costs.
    public var reserved: Int
    public var price: Int
    public var approvedAt: Instant
    /// How the envelope differs from the approved one.
    public var changes: [EnvelopeChange]
    /// Whether the stored envelope still has the hash that was approved.
    public var hashHolds: Bool

    public init(
        now: Instant, channel: Channel, blocks: [(kind: String, reason: String)], writtenAt: Instant,
        repliedAt: Instant?, archivedAt: Instant?, enrollmentState: String, enrollmentReason: String?,
        sequenceState: String, stoppedAt: Instant?, isFirst: Bool, contactedAt: Instant?, nextSlot: Instant,
        zone: ZoneName, mailbox: String, mailboxCount: Int, mailboxFirst: Instant?, mailboxCap: Int, reserved: Int,
        price: Int, approvedAt: Instant, changes: [EnvelopeChange], hashHolds: Bool
    ) {
        self.now = now
        self.channel = channel
        self.blocks = blocks
        self.writtenAt = writtenAt
        self.repliedAt = repliedAt
        self.archivedAt = archivedAt
        self.enrollmentState = enrollmentState
        self.enrollmentReason = enrollmentReason
        self.sequenceState = sequenceState
        self.stoppedAt = stoppedAt
        self.isFirst = isFirst
        self.contactedAt = contactedAt
        self.nextSlot = nextSlot
        self.zone = zone
        self.mailbox = mailbox
        self.mailboxCount = mailboxCount
        self.mailboxFirst = mailboxFirst
        self.mailboxCap = mailboxCap
        self.reserved = reserved
        self.price = price
        self.approvedAt = approvedAt
        self.changes = changes
        self.hashHolds = hashHolds
    }
}
