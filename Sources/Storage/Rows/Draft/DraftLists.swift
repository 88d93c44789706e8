import Outreach

/// A draft with the names that a person wants to see beside it.
public struct DraftLine: Sendable {
    public var draft: DraftRow
    public var contact: Contact
    public var sequence: String
    public var steps: Int
    public var subject: String?
}

/// In which order the inbox is read.
public enum AttentionOrder: String, Sendable, CaseIterable {
    /// The longest in its state first.
    case oldest
    /// What is to leave, or to be done, first.
    case due
    /// What has no score first, then the lowest.
    case riskiest

    var column: SQL {
        switch self {
        case .oldest: "draft.since"
        case .due: "draft.target_at"
        case .riskiest: "COALESCE(draft.score, -1)"
        }
    }

    /// Where a draft stands in it.
    public func key(of draft: DraftRow) -> Int64 {
        switch self {
        case .oldest: draft.since.microseconds
        case .due: draft.targetAt.microseconds
        case .riskiest: Int64(draft.score ?? -1)
        }
    }
}

extension Connection {
    /// What needs a person: waiting, to do, uncertain, failed, expired; in an order that an index has. What `viewer` must
    /// not see, and what somebody has put aside, is passed over while that index is read.
    public func needingAttention(
        by order: AttentionOrder = .oldest, after: (key: Int64, id: DraftID)?, seenBy viewer: MemberID? = nil,
        at now: Instant, limit: Int
    ) throws -> [DraftLine] {
        try rows(
            """
            \(lineSelect) WHERE draft.state IN ('waiting', 'toDo', 'uncertain', 'failed', 'expired')
            AND (\(order.column), draft.id) > (\(after?.key ?? .min), \(after?.id.rawValue ?? 0))
            AND (draft.snoozed_until IS NULL OR draft.snoozed_until <= \(now)) AND \(isOpen(to: viewer))
            ORDER BY \(order.column), draft.id LIMIT \(limit)
            """
        ).map(DraftLine.init(row:))
    }

    public func draftLine(_ id: DraftID) throws -> DraftLine? {
        try row("\(lineSelect) WHERE draft.id = \(id)").map(DraftLine.init(row:))
    }

    /// Uncertain and failed drafts, the oldest first.
    public func problems(seenBy viewer: MemberID? = nil, limit: Int) throws -> [DraftLine] {
        try rows(
            """
            \(lineSelect) WHERE draft.state IN ('uncertain', 'failed') AND \(isOpen(to: viewer))
            ORDER BY draft.since, draft.id LIMIT \(limit)
            """
        )
        .map(DraftLine.init(row:))
    }

    /// How many drafts need somebody in this state, counted up to `atMost`, and since when the first does.
    public func attention(
        _ state: DraftState, seenBy viewer: MemberID? = nil, atMost: Int
    ) throws -> (count: Int, since: Instant?) {
        let row = try rows(
            """
            SELECT COUNT(*) AS n, MIN(since) AS first FROM (
                SELECT since FROM draft \(owners(viewer))
                WHERE draft.state IN ('waiting', 'toDo', 'uncertain', 'failed', 'expired')
                AND draft.state = \(state.rawValue) AND \(isOpen(to: viewer)) ORDER BY since, draft.id LIMIT \(atMost)) AS counted
            """)[0]
        return (Int(try row.int("n")), try row.optionalInstant("first"))
    }

    /// How many drafts of a queue could be taken at `time`, counted up to `atMost`.
    public func count(
        _ queue: DraftQueue, until time: Instant, seenBy viewer: MemberID? = nil, atMost: Int
    ) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM (
                    SELECT 1 AS one FROM (SELECT enrollment_id FROM draft WHERE \(queue.condition)
                        AND \(queue.time) <= \(time)) AS draft \(owners(viewer))
                    WHERE \(isOpen(to: viewer)) LIMIT \(atMost)) AS counted
                """)[0].int("n"))
    }

    /// What a count has to join to know whom it is for.
    private func owners(_ viewer: MemberID?) -> SQL {
        guard viewer != nil else { return "" }
        return "JOIN enrollment ON enrollment.id = enrollment_id JOIN sequence ON sequence.id = enrollment.sequence_id"
    }
}

let lineSelect: SQL = """
    SELECT draft.id AS id, enrollment_id, draft.step AS step, draft.channel AS channel, draft.state AS state,
           draft.reason AS reason, since, target_at, wake_at, tries, revisions, draft.note AS note, draft.version AS version,
           verdict, score, edited, approval_id, leaves_at, slot_at, draft_version.subject AS subject,
           sequence.name AS sequence_name, sequence_version.number AS sequence_number, sequence_version.steps AS steps,
           contact.id AS contact_id, contact.name AS name, given_name, title, company, email, phone, linkedin, country,
           subdivision, zone, language, notes
    FROM draft
    JOIN enrollment ON enrollment.id = draft.enrollment_id
    JOIN contact ON contact.id = enrollment.contact_id
    JOIN sequence ON sequence.id = enrollment.sequence_id
    JOIN sequence_version ON sequence_version.id = enrollment.version_id
    LEFT JOIN draft_version ON draft_version.draft_id = draft.id AND draft_version.number = draft.version
    """

extension DraftLine {
    init(row: Row) throws {
        var contact = try Contact(row: row)
        contact.id = try row.id("contact_id")
        self.init(
            draft: try DraftRow(row: row), contact: contact,
            sequence: "\(try row.text("sequence_name"))@\(try row.int("sequence_number"))",
            steps: Int(try row.int("steps")), subject: try row.optionalText("subject"))
    }
}
