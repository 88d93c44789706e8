import Outreach

/// Replays a policy over past decisions with what was known then. Nothing is sent and no credit is used (semantics 4.40).
///
/// A file is kept as the policy's next version first, so that exactly what was previewed can be switched on.
public struct PreviewPolicy: UseCase {
    public static let route: Route = "POST /policies/previews"
    public static let needs = Capability.policies

    /// A policy or one of its versions (`follow-ups`, `follow-ups@4`), when no file is given.
    public var policy: String?
    /// The YAML of a file.
    public var source: String?
    /// How far back, 1 to 3,650; 90 without.
    public var days: Int?

    public init(policy: String? = nil, source: String? = nil, days: Int? = nil) {
        self.policy = policy
        self.source = source
        self.days = days
    }

    public typealias Answer = PolicyPreview
}

/// What a version of a policy would have done.
public struct PolicyPreview: Codable, Sendable, Equatable {
    /// `follow-ups@5`.
    public var version: String
    public var state: PolicyState
    public var since: Instant
    /// Decisions of people and rules in that time; at most a stated number is replayed.
    public var decided: Int
    /// Whether there were more than could be replayed.
    public var isCut: Bool
    /// What it would have approved, within its caps.
    public var wouldApprove: Int
    /// What its lines would have approved, had there been no caps.
    public var beforeCaps: Int
    /// Of those, what people did.
    public var approvedUnchanged: Int
    public var edited: Int
    /// The median share of words that people changed in those that they edited, in per cent.
    public var medianChange: Int?
    public var rejected: Int
    /// Skipped, or sent back for another version.
    public var otherwise: Int
    /// Approved by a rule then.
    public var cleared: Int
    /// Exact two-sided 95 % bounds of the share that people reject, in hundredths of a per cent; `nil` without a case.
    public var rejectLow: Int?
    public var rejectHigh: Int?
    /// What sending them cost, in credits.
    public var credits: Int
    /// Minutes that people spent on them, as far as is known.
    public var minutes: Int
    /// The live version of the same policy, and what it would have approved of the same decisions.
    public var live: String?
    public var liveWouldApprove: Int?
    /// What this one approves and the live one does not.
    public var adds: Int
    /// What the live one approves and this one does not.
    public var drops: Int
    /// Those that people did not approve unchanged, the newest first; at most 50.
    public var exceptions: [PolicyException]
    /// How often each line of the file decided.
    public var lines: [PolicyLineCount]

    public init(
        version: String, state: PolicyState, since: Instant, decided: Int, isCut: Bool, wouldApprove: Int,
        beforeCaps: Int, approvedUnchanged: Int, edited: Int, medianChange: Int?, rejected: Int, otherwise: Int,
        cleared: Int, rejectLow: Int?, rejectHigh: Int?, credits: Int, minutes: Int, live: String?,
        liveWouldApprove: Int?, adds: Int, drops: Int, exceptions: [PolicyException], lines: [PolicyLineCount]
    ) {
        self.version = version
        self.state = state
        self.since = since
        self.decided = decided
        self.isCut = isCut
        self.wouldApprove = wouldApprove
        self.beforeCaps = beforeCaps
        self.approvedUnchanged = approvedUnchanged
        self.edited = edited
        self.medianChange = medianChange
        self.rejected = rejected
        self.otherwise = otherwise
        self.cleared = cleared
        self.rejectLow = rejectLow
        self.rejectHigh = rejectHigh
        self.credits = credits
        self.minutes = minutes
        self.live = live
        self.liveWouldApprove = liveWouldApprove
        self.adds = adds
        self.drops = drops
        self.exceptions = exceptions
        self.lines = lines
    }
}

/// A draft that a policy would have approved and a person did not, or not as it was.
public struct PolicyException: Codable, Sendable, Equatable {
    public var draft: DraftID
    /// `edited`, `rejected`, `skipped` or `revised`.
    public var outcome: String
    public var by: String?
    public var note: String?
    /// In per cent.
    public var changed: Int?
    /// The line of the file that would approve it.
    public var line: Int
    public var score: Int?

    public init(
        draft: DraftID, outcome: String, by: String?, note: String?, changed: Int?, line: Int, score: Int?
    ) {
        self.draft = draft
        self.outcome = outcome
        self.by = by
        self.note = note
        self.changed = changed
        self.line = line
        self.score = score
    }
}

/// How often a line decided.
public struct PolicyLineCount: Codable, Sendable, Equatable {
    /// Of the file, 1-based.
    public var line: Int
    public var kind: String
    public var filter: String
    public var count: Int

    public init(line: Int, kind: String, filter: String, count: Int) {
        self.line = line
        self.kind = kind
        self.filter = filter
        self.count = count
    }
}
