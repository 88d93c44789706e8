import Outreach

/// One line of the audit log.
public struct EventRow: Sendable {
    public var id: Int64
    public var at: Instant
    public var name: String
    public var actor: String
    public var draft: DraftID?
    public var enrollment: EnrollmentID?
    public var detail: String?
}

extension Connection {
    /// Appends to the audit log; in the transaction of what it tells of.
    public func record(
        _ name: String, by actor: Actor, at now: Instant, draft: DraftID? = nil, enrollment: EnrollmentID? = nil,
        detail: String? = nil
    ) throws {
        try run(
            """
            INSERT INTO event (at, name, actor, member_id, draft_id, enrollment_id, detail)
            VALUES (\(now), \(name), \(actor.name), \(actor.member), \(draft), \(enrollment), \(detail))
            """)
    }

    /// Newest first, before `before`; of one draft, one enrollment, one member, or all.
    public func events(
        draft: DraftID? = nil, enrollment: EnrollmentID? = nil, member: MemberID? = nil, before: Int64? = nil,
        seenBy viewer: MemberID? = nil, limit: Int
    ) throws -> [EventRow] {
        let whose: SQL =
            if let draft { "draft_id = \(draft)" } else if let enrollment {
                "enrollment_id = \(enrollment)"
            } else if let member {
                "member_id = \(member)"
            } else { "1 = 1" }
        return try rows(
            """
            SELECT id, at, name, actor, draft_id, enrollment_id, detail FROM event
            WHERE \(whose) AND id < \(before ?? Int64.max) AND \(aboutOpen(to: viewer)) ORDER BY id DESC LIMIT \(limit)
            """
        ).map { row in
            EventRow(
                id: try row.int("id"), at: try row.instant("at"), name: try row.text("name"),
                actor: try row.text("actor"),
                draft: try row.optionalID("draft_id"), enrollment: try row.optionalID("enrollment_id"),
                detail: try row.optionalText("detail"))
        }
    }

    /// Whether an event tells nothing of a confidential sequence of somebody else.
    private func aboutOpen(to viewer: MemberID?) -> SQL {
        guard let viewer else { return "1 = 1" }
        return """
            (enrollment_id IS NULL OR NOT EXISTS (
                SELECT 1 FROM enrollment JOIN sequence ON sequence.id = enrollment.sequence_id
                WHERE enrollment.id = event.enrollment_id AND NOT \(isOpen(to: viewer))))
            """
    }
}
