import Outreach

/// Bad news about something that a version approved, or would have.
public enum PolicySignal: String, Sendable, CaseIterable {
    case rejected, heavyEdit, bounce, complaint, unsubscribe, negativeReply

    /// In a sentence.
    public var label: String {
        switch self {
        case .rejected: "a rejection"
        case .heavyEdit: "a heavy edit"
        case .bounce: "a bounce"
        case .complaint: "a complaint"
        case .unsubscribe: "an unsubscribe"
        case .negativeReply: "a negative reply"
        }
    }
}

extension Connection {
    /// Remembers a signal once; false when it was known.
    public func addSignal(_ signal: PolicySignal, of version: Int64, about draft: DraftID, at now: Instant) throws
        -> Bool
    {
        try run(
            """
            INSERT INTO policy_signal (version_id, kind, draft_id, at)
            VALUES (\(version), \(signal.rawValue), \(draft), \(now)) ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A version's signals since `since`, counted by kind.
    public func signals(of version: Int64, since: Instant) throws -> [(signal: PolicySignal, count: Int)] {
        try rows(
            """
            SELECT kind, COUNT(*) AS n FROM policy_signal WHERE version_id = \(version) AND at >= \(since)
            GROUP BY kind ORDER BY kind
            """
        ).map { (try $0.choice("kind"), Int(try $0.int("n"))) }
    }

    /// Says that a version approved something at a step.
    public func countApproval(by version: Int64, sequence: SequenceID, step: String) throws {
        try run(
            """
            INSERT INTO policy_step (version_id, sequence_id, step_id, approved) VALUES (\(version), \(sequence), \(step), 1)
            ON CONFLICT (version_id, sequence_id, step_id) DO UPDATE SET approved = policy_step.approved + 1
            """)
    }

    /// Lets every live version that has approved at a step stand down there. Answers the versions.
    public func standDown(at sequence: SequenceID, step: String, because draft: DraftID, at now: Instant) throws
        -> [Int64]
    {
        try rows(
            """
            UPDATE policy_step SET off_at = \(now), off_draft_id = \(draft)
            WHERE sequence_id = \(sequence) AND step_id = \(step) AND off_at IS NULL
            AND version_id IN (SELECT id FROM policy_version WHERE state = 'live') RETURNING version_id
            """
        ).map { try $0.int("version_id") }
    }

    /// The steps at which versions in force stand down.
    public func stepsOff(limit: Int) throws -> [(version: Int64, sequence: SequenceID, step: String, draft: DraftID)] {
        try rows(
            """
            SELECT version_id, sequence_id, step_id, off_draft_id FROM policy_step
            WHERE version_id IN (SELECT id FROM policy_version WHERE state = 'live') AND off_at IS NOT NULL
            ORDER BY version_id, sequence_id, step_id LIMIT \(limit)
            """
        ).map {
            (try $0.int("version_id"), try $0.id("sequence_id"), try $0.text("step_id"), try $0.id("off_draft_id"))
        }
    }

    /// Lets a version go on at every step, when its author switches it on anew.
    public func clearStepsOff(of version: Int64) throws {
        try run(
            "UPDATE policy_step SET off_at = NULL, off_draft_id = NULL WHERE version_id = \(version) AND off_at IS NOT NULL"
        )
    }

    /// Drafts that a version approved and that have not left, at most `limit`.
    public func clearedAndWaiting(by version: Int64, limit: Int) throws -> [DraftRow] {
        try rows(
            """
            SELECT \(draftColumns) FROM draft WHERE state = 'approved' AND approval_id IN (
                SELECT id FROM decision WHERE policy_version_id = \(version)) ORDER BY id LIMIT \(limit) \(dialect.forUpdate)
            """
        ).map(DraftRow.init(row:))
    }

    /// The version that cleared the last message to a contact that left, and that draft; `nil` when a person approved it.
    public func lastCleared(to contact: ContactID) throws -> (version: Int64, draft: DraftID)? {
        try row(
            """
            SELECT decision.policy_version_id AS version_id, draft.id AS draft_id FROM draft
            JOIN decision ON decision.id = draft.approval_id
            JOIN enrollment ON enrollment.id = draft.enrollment_id
            WHERE enrollment.contact_id = \(contact) AND draft.state IN ('sent', 'done')
            ORDER BY draft.id DESC LIMIT 1
            """
        ).flatMap { row in try row.optionalInt("version_id").map { ($0, try row.id("draft_id")) } }
    }
}
