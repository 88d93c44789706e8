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
    /// Why the enrollment stands still.
    public var held: String?
    public var sequenceState: String
    /// The stops that keep it from leaving, the widest first.
    public var stops: [Stop]
    /// Whether nothing of this enrollment has left yet.
    public var isFirst: Bool
    /// When anything of ours last left for this contact.
    public var contactedAt: Instant?
    /// From when on the frequency policy allows a first message, on the organisation's dates.
    public var quietUntil: Instant?
    /// The next instant inside the recipient's window; `now` while it is open.
    public var nextSlot: Instant
    public var zone: ZoneName
    public var mailbox: String
    /// When it may leave the mailbox.
    public var plan: MailboxPlan
    /// A time that the mailbox is free at, moved into the recipient's window.
    public var place: @Sendable (Instant) -> Instant
    /// Credits reserved for this send, and what it costs.
    public var reserved: Int
    public var price: Int
    public var approvedAt: Instant
    /// How the envelope differs from the approved one.
    public var changes: [EnvelopeChange]
    /// Whether the stored envelope still has the hash that was approved.
    public var hashHolds: Bool
    /// The version of a policy that approved it, as it stands now; `nil` when a person did.
    public var rule: (reference: String, state: PolicyState)?

    public init(
        now: Instant, channel: Channel, blocks: [(kind: String, reason: String)], writtenAt: Instant,
        repliedAt: Instant?, archivedAt: Instant?, enrollmentState: String, enrollmentReason: String?, held: String?,
        sequenceState: String, stops: [Stop], isFirst: Bool, contactedAt: Instant?, quietUntil: Instant?,
        nextSlot: Instant, zone: ZoneName, mailbox: String, plan: MailboxPlan,
        place: @escaping @Sendable (Instant) -> Instant, reserved: Int, price: Int, approvedAt: Instant,
        changes: [EnvelopeChange], hashHolds: Bool, rule: (reference: String, state: PolicyState)? = nil
    ) {
        self.now = now
        self.channel = channel
        self.blocks = blocks
        self.writtenAt = writtenAt
        self.repliedAt = repliedAt
        self.archivedAt = archivedAt
        self.enrollmentState = enrollmentState
        self.enrollmentReason = enrollmentReason
        self.held = held
        self.sequenceState = sequenceState
        self.stops = stops
        self.isFirst = isFirst
        self.contactedAt = contactedAt
        self.quietUntil = quietUntil
        self.nextSlot = nextSlot
        self.zone = zone
        self.mailbox = mailbox
        self.plan = plan
        self.place = place
        self.reserved = reserved
        self.price = price
        self.approvedAt = approvedAt
        self.changes = changes
        self.hashHolds = hashHolds
        self.rule = rule
    }
}
