import Outreach

/// What happened to one version and why.
public struct DecisionRow: Sendable {
    public enum Kind: String, Sendable, CaseIterable { case approved, cleared, held, rejected, skipped, revisionAsked }

    public var id: Int64
    public var draft: DraftID
    public var version: Int
    public var kind: Kind
    public var member: MemberID?
    public var rule: String?
    public var trace: [String]
    public var note: String?
    /// What becomes of the step after a rejection.
    public var followUp: String?
    public var envelopeHash: EnvelopeHash?
    public var envelope: Envelope?
    public var at: Instant
    public var undoneAt: Instant?
    /// The version of the policy that decided, and which line of its file.
    public var policyVersion: Int64?
    public var policyLine: Int?

    public init(
        draft: DraftID, version: Int, kind: Kind, member: MemberID? = nil, rule: String? = nil, trace: [String] = [],
        note: String? = nil, followUp: String? = nil, envelopeHash: EnvelopeHash? = nil, envelope: Envelope? = nil,
        at: Instant
    ) {
        id = 0
        self.draft = draft
        self.version = version
        self.kind = kind
        self.member = member
        self.rule = rule
        self.trace = trace
        self.note = note
        self.followUp = followUp
        self.envelopeHash = envelopeHash
        self.envelope = envelope
        self.at = at
    }
}

extension DecisionRow {
    /// The policy whose line cleared the draft; `nil` when a person approved.
    public var policy: String? {
        kind == .cleared ? rule.map { String($0.prefix { $0 != "@" }) } : nil
    }
}

extension Connection {
    /// Stores a decision; its `id` is ignored. Answers the new one.
    public func addDecision(_ decision: DecisionRow) throws -> Int64 {
        try rows(
            """
            INSERT INTO decision (draft_id, version, kind, member_id, rule, trace, note, follow_up, envelope_hash, envelope,
                                  decided_at, policy_version_id, policy_line)
            VALUES (\(decision.draft), \(decision.version), \(decision.kind.rawValue), \(decision.member), \(decision.rule),
                    \(try JSONColumn.text(decision.trace)), \(decision.note), \(decision.followUp),
                    \(decision.envelopeHash?.rawValue), \(try decision.envelope.map(JSONColumn.text)), \(decision.at),
                    \(decision.policyVersion), \(decision.policyLine))
            RETURNING id
            """)[0].int("id")
    }

    public func decision(_ id: Int64) throws -> DecisionRow? {
        try row("\(decisionSelect) WHERE id = \(id)").map(DecisionRow.init(row:))
    }

    /// The last decision about a draft that has not been taken back.
    public func lastDecision(about draft: DraftID) throws -> DecisionRow? {
        try row("\(decisionSelect) WHERE draft_id = \(draft) AND undone_at IS NULL ORDER BY id DESC LIMIT 1")
            .map(DecisionRow.init(row:))
    }

    /// The last decision of a member that has not been taken back.
    public func lastDecision(of member: MemberID) throws -> DecisionRow? {
        try row("\(decisionSelect) WHERE member_id = \(member) AND undone_at IS NULL ORDER BY id DESC LIMIT 1")
            .map(DecisionRow.init(row:))
    }

    /// How often people have asked for another version of a draft, by a revision or a rejection.
    public func revisionsAsked(of draft: DraftID) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM decision WHERE draft_id = \(draft) AND undone_at IS NULL
                AND (kind = 'revisionAsked' OR (kind = 'rejected' AND follow_up = 'redraft'))
                """)[0].int("n"))
    }

    public func markUndone(_ decision: Int64, at now: Instant) throws {
        try run("UPDATE decision SET undone_at = \(now) WHERE id = \(decision) AND undone_at IS NULL")
    }
}

private let decisionSelect: SQL = """
    SELECT id, draft_id, version, kind, member_id, rule, trace, note, follow_up, envelope_hash, envelope, decided_at, undone_at,
           policy_version_id, policy_line
    FROM decision
    """

extension DecisionRow {
    fileprivate init(row: Row) throws {
        self.init(
            draft: try row.id("draft_id"), version: Int(try row.int("version")), kind: try row.choice("kind"),
            member: try row.optionalID("member_id"), rule: try row.optionalText("rule"),
            trace: try JSONColumn.value([String].self, in: row.text("trace")), note: try row.optionalText("note"),
            followUp: try row.optionalText("follow_up"),
            envelopeHash: try row.optionalText("envelope_hash").map(EnvelopeHash.init(rawValue:)),
            envelope: try row.optionalText("envelope").map { try JSONColumn.value(Envelope.self, in: $0) },
            at: try row.instant("decided_at"))
        id = try row.int("id")
        undoneAt = try row.optionalInstant("undone_at")
        policyVersion = try row.optionalInt("policy_version_id")
        policyLine = try row.optionalInt("policy_line").map { Int($0) }
    }
}
