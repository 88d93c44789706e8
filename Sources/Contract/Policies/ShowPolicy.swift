import Outreach

/// One version of a policy with all that is known of how it does.
public struct ShowPolicy: UseCase {
    public static let route: Route = "GET /policies/{policy}"
    public static let needs = Capability.read

    /// `follow-ups@4`; `follow-ups` for the live version, or else the newest.
    public var policy: String

    public init(policy: String) { self.policy = policy }

    public struct Answer: Codable, Sendable, Equatable {
        public var version: String
        public var state: PolicyState
        public var since: Instant
        public var reason: String?
        public var author: String
        public var endsAt: Instant?
        public var source: String
        public var outline: PolicyOutline
        /// How much of each cap is used now.
        public var caps: [CapRecord]
        /// What it would have decided as a shadow, and in its sample, beside what people did.
        public var agreement: [AgreementRecord]
        /// Bad signals in the breaker's time, by kind.
        public var signals: [SignalRecord]
        /// Steps at which it stands down because a person rejected there.
        public var stepsOff: [String]
        /// Newest first, at most 20.
        public var moves: [PolicyMoveRecord]
        /// The last preview of this version.
        public var preview: PolicyPreview?
        public var versions: [PolicyVersionRecord]

        public init(
            version: String, state: PolicyState, since: Instant, reason: String?, author: String, endsAt: Instant?,
            source: String, outline: PolicyOutline, caps: [CapRecord], agreement: [AgreementRecord],
            signals: [SignalRecord], stepsOff: [String], moves: [PolicyMoveRecord], preview: PolicyPreview?,
            versions: [PolicyVersionRecord]
        ) {
            self.version = version
            self.state = state
            self.since = since
            self.reason = reason
            self.author = author
            self.endsAt = endsAt
            self.source = source
            self.outline = outline
            self.caps = caps
            self.agreement = agreement
            self.signals = signals
            self.stepsOff = stepsOff
            self.moves = moves
            self.preview = preview
            self.versions = versions
        }
    }
}

/// A cap and how much of it is used in its hour, day, week or in total.
public struct CapRecord: Codable, Sendable, Equatable {
    /// `20 per day`.
    public var cap: String
    /// `nil` for a cap that is counted apart for each contact, company and so on.
    public var used: Int?

    public init(cap: String, used: Int?) {
        self.cap = cap
        self.used = used
    }
}

/// How often a version said one thing and a person did another.
public struct AgreementRecord: Codable, Sendable, Equatable {
    /// `shadow` or `sample`.
    public var kind: String
    /// `approve`, `hold` or `person`.
    public var would: String
    public var approved: Int
    public var edited: Int
    public var rejected: Int
    /// Skipped, or sent back for another version.
    public var otherwise: Int
    /// Nobody has decided yet.
    public var open: Int

    public init(
        kind: String, would: String, approved: Int, edited: Int, rejected: Int, otherwise: Int, open: Int
    ) {
        self.kind = kind
        self.would = would
        self.approved = approved
        self.edited = edited
        self.rejected = rejected
        self.otherwise = otherwise
        self.open = open
    }
}

/// Bad news of one kind.
public struct SignalRecord: Codable, Sendable, Equatable {
    public var signal: String
    public var count: Int

    public init(signal: String, count: Int) {
        self.signal = signal
        self.count = count
    }
}

/// One move of a version.
public struct PolicyMoveRecord: Codable, Sendable, Equatable {
    public var at: Instant
    public var version: String
    public var event: PolicyEvent
    public var to: PolicyState
    public var by: String?
    public var detail: String?

    public init(at: Instant, version: String, event: PolicyEvent, to: PolicyState, by: String?, detail: String?) {
        self.at = at
        self.version = version
        self.event = event
        self.to = to
        self.by = by
        self.detail = detail
    }
}

/// One version in the list of a policy's versions.
public struct PolicyVersionRecord: Codable, Sendable, Equatable {
    public var version: Int
    public var state: PolicyState
    public var since: Instant
    public var author: String

    public init(version: Int, state: PolicyState, since: Instant, author: String) {
        self.version = version
        self.state = state
        self.since = since
        self.author = author
    }
}
