import Outreach

/// A kind of draft that people keep approving unchanged.
public struct ApprovedPattern: Sendable, Equatable {
    public var sequence: SequenceID
    public var sequenceName: String
    public var step: String
    /// The step's place.
    public var number: Int
    public var channel: String
    public var tone: String?
    public var lowestScore: Int
    public var approvals: Int
    public var people: Int
}

extension Connection {
    /// Steps in one channel and tone with at least so many unchanged approvals by at least so many people and no rejection.
    public func approvedPatterns(since: Instant, atLeast: Int, people: Int, limit: Int) throws -> [ApprovedPattern] {
        try rows(
            """
            SELECT sequence_id, sequence.name AS name, step_id, f_step, f_channel, f_tone,
                   MIN(CASE WHEN outcome = 'approved' THEN f_score END) AS lowest,
                   SUM(CASE WHEN outcome = 'approved' THEN 1 ELSE 0 END) AS approvals,
                   COUNT(DISTINCT CASE WHEN outcome = 'approved' THEN outcome_by END) AS people
            FROM judged JOIN sequence ON sequence.id = sequence_id
            WHERE outcome IS NOT NULL AND outcome_at >= \(since) AND step_id IS NOT NULL AND sequence.access <> 'confidential'
            GROUP BY sequence_id, sequence.name, step_id, f_step, f_channel, f_tone
            HAVING SUM(CASE WHEN outcome = 'approved' THEN 1 ELSE 0 END) >= \(atLeast)
            AND SUM(CASE WHEN outcome = 'rejected' THEN 1 ELSE 0 END) = 0
            AND COUNT(DISTINCT CASE WHEN outcome = 'approved' THEN outcome_by END) >= \(people)
            AND MIN(CASE WHEN outcome = 'approved' THEN f_score END) IS NOT NULL
            ORDER BY approvals DESC, sequence_id, step_id LIMIT \(limit)
            """
        ).map { row in
            ApprovedPattern(
                sequence: try row.id("sequence_id"), sequenceName: try row.text("name"), step: try row.text("step_id"),
                number: Int(try row.int("f_step")), channel: try row.text("f_channel"),
                tone: try row.optionalText("f_tone"), lowestScore: Int(try row.int("lowest")),
                approvals: Int(try row.int("approvals")), people: Int(try row.int("people")))
        }
    }

    /// How many drafts the versions of a policy approved, since an instant or altogether, counted up to 100,000.
    public func clearedCount(of policy: String, since: Instant?) throws -> Int {
        let time: SQL = if let since { "AND decided_at >= \(since)" } else { "" }
        return Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM decision WHERE kind = 'cleared' \(time)
                    AND policy_version_id IN (SELECT policy_version.id FROM policy_version
                        JOIN policy ON policy.id = policy_id WHERE policy.name = \(policy))
                    LIMIT 100000) AS counted
                """)[0].int("n"))
    }

    public func addPreview(_ answer: String, of version: Int64, since: Instant, by member: MemberID, at now: Instant)
        throws
    {
        try run(
            """
            INSERT INTO policy_preview (version_id, member_id, since, answer, at)
            VALUES (\(version), \(member), \(since), \(answer), \(now))
            """)
    }

    /// The newest preview of exactly this version.
    public func lastPreview(of version: Int64) throws -> (answer: String, at: Instant)? {
        try row("SELECT answer, at FROM policy_preview WHERE version_id = \(version) ORDER BY id DESC LIMIT 1")
            .map { (try $0.text("answer"), try $0.instant("at")) }
    }

    public func sequenceName(_ id: SequenceID) throws -> String? {
        try row("SELECT name FROM sequence WHERE id = \(id)")?.text("name")
    }
}
