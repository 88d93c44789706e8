import Outreach

/// The draft, its reviews, why it waits, what happened so far.
public struct ShowDraft: UseCase {
    public static let route: Route = "GET /drafts/{draft}"
    public static let needs = Capability.read

    public var draft: DraftID

    public init(draft: DraftID) {
        self.draft = draft
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var summary: DraftSummary
        /// Of the current version; empty while nothing has been written.
        public var body: String
        /// What an approval would name, or names.
        public var envelopeHash: String?
        public var sender: String
        public var job: String?
        /// Newest first.
        public var versions: [VersionRecord]
        /// Newest first.
        public var reviews: [ReviewRecord]
        public var deliveries: [DeliveryRecord]
        /// Newest first, at most 50.
        public var events: [EventRecord]
        /// What the asking member may do to it now.
        public var possible: [DraftEvent]
        public var creditsCharged: Int
        public var creditsHeld: Int
        /// Credits that asking for another version now would cost (semantics 4.43).
        public var revisionPrice: Int
        /// What the current version states, in its order; empty when a person or a template wrote it.
        public var claims: [ClaimRecord]
        /// The facts it uses that have changed since it was written.
        public var changes: [FactChange]
        /// Says, in `ApproveDraft.changes`, that just these were read.
        public var changesKey: String?
        /// Since when the job's record was as it is, when the version was written.
        public var jobAsOf: Instant?
        /// When it stops waiting for a person, while it does (semantics 4.34).
        public var expiresAt: Instant?

        public init(
            summary: DraftSummary, body: String, envelopeHash: String? = nil, sender: String, job: String? = nil,
            versions: [VersionRecord], reviews: [ReviewRecord], deliveries: [DeliveryRecord], events: [EventRecord],
            possible: [DraftEvent], creditsCharged: Int, creditsHeld: Int, revisionPrice: Int,
            claims: [ClaimRecord] = [], changes: [FactChange] = [], changesKey: String? = nil, jobAsOf: Instant? = nil,
            expiresAt: Instant? = nil
        ) {
            self.summary = summary
            self.body = body
            self.envelopeHash = envelopeHash
            self.sender = sender
            self.job = job
            self.versions = versions
            self.reviews = reviews
            self.deliveries = deliveries
            self.events = events
            self.possible = possible
            self.creditsCharged = creditsCharged
            self.creditsHeld = creditsHeld
            self.revisionPrice = revisionPrice
            self.claims = claims
            self.changes = changes
            self.changesKey = changesKey
            self.jobAsOf = jobAsOf
            self.expiresAt = expiresAt
        }
    }
}
