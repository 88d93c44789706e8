import Outreach

/// Something in Needs attention that is not a draft.
public struct NoticeRow: Sendable {
    public var id: NoticeID
    public var kind: String
    public var draft: DraftID?
    public var enrollment: EnrollmentID?
    public var text: String
    public var at: Instant
}

extension Connection {
    /// Puts a notice up; one that is open about the same thing stays as it is.
    public func putUpNotice(kind: String, draft: DraftID?, text: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO notice (kind, draft_id, subject, text, at) VALUES (\(kind), \(draft), \(draft?.description ?? ""),
            \(text), \(now)) ON CONFLICT (kind, subject) WHERE settled_at IS NULL DO NOTHING
            """)
    }

    /// Puts a notice about an enrollment up; one that is open about the same thing stays as it is.
    public func putUpNotice(kind: String, enrollment: EnrollmentID, text: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO notice (kind, enrollment_id, subject, text, at) VALUES (\(kind), \(enrollment),
            \(enrollment.description), \(text), \(now)) ON CONFLICT (kind, subject) WHERE settled_at IS NULL DO NOTHING
            """)
    }

    /// Puts a notice about something else up, named by `subject`; one that is open about the same stays as it is.
    public func putUpNotice(kind: String, subject: String, text: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO notice (kind, subject, text, at) VALUES (\(kind), \(subject), \(text), \(now))
            ON CONFLICT (kind, subject) WHERE settled_at IS NULL DO NOTHING
            """)
    }

    /// Takes down what is open about an enrollment.
    public func settleNotices(enrollment: EnrollmentID, at now: Instant) throws {
        try run(
            "UPDATE notice SET settled_at = \(now) WHERE subject = \(enrollment.description) AND settled_at IS NULL")
    }

    /// Oldest first.
    public func openNotices(seenBy viewer: MemberID? = nil, limit: Int) throws -> [NoticeRow] {
        let hidden: SQL =
            if let viewer {
                """
                AND NOT EXISTS (
                    SELECT 1 FROM enrollment JOIN sequence ON sequence.id = enrollment.sequence_id
                    WHERE enrollment.id = COALESCE(notice.enrollment_id,
                        (SELECT draft.enrollment_id FROM draft WHERE draft.id = notice.draft_id))
                    AND NOT \(isOpen(to: viewer)))
                """
            } else { "" }
        return try rows(
            """
            SELECT id, kind, draft_id, enrollment_id, text, at FROM notice WHERE settled_at IS NULL \(hidden)
            ORDER BY at, id LIMIT \(limit)
            """
        ).map(NoticeRow.init(row:))
    }

    /// Takes a notice down; `nil` when there is none open by this id.
    public func settleNotice(_ id: NoticeID, by member: MemberID, at now: Instant) throws -> NoticeRow? {
        try row(
            """
            UPDATE notice SET settled_at = \(now), settled_by = \(member) WHERE id = \(id) AND settled_at IS NULL
            RETURNING id, kind, draft_id, enrollment_id, text, at
            """
        ).map(NoticeRow.init(row:))
    }

    /// Takes down what is open of a kind about one thing.
    public func settleNotices(kind: String, subject: String, at now: Instant) throws {
        try run(
            """
            UPDATE notice SET settled_at = \(now)
            WHERE kind = \(kind) AND subject = \(subject) AND settled_at IS NULL
            """)
    }

    /// Takes down what is open of a kind, whatever it is about.
    public func settleNotices(ofKind kind: String, at now: Instant) throws {
        try run("UPDATE notice SET settled_at = \(now) WHERE kind = \(kind) AND settled_at IS NULL")
    }

    /// Takes down what is open about a draft, or of a kind that is about nothing in particular.
    public func settleNotices(kind: String? = nil, draft: DraftID?, at now: Instant) throws {
        let which: SQL = if let kind { "AND kind = \(kind)" } else { "" }
        try run(
            """
            UPDATE notice SET settled_at = \(now)
            WHERE subject = \(draft?.description ?? "") AND settled_at IS NULL \(which)
            """)
    }
}

extension NoticeRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), kind: try row.text("kind"), draft: try row.optionalID("draft_id"),
            enrollment: try row.optionalID("enrollment_id"), text: try row.text("text"), at: try row.instant("at"))
    }
}
