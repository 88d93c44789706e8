import Outreach

/// Something that befell an enrollment at one time.
public struct MilestoneRow: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A step fell due.
        case fellDue
        /// Something was heard of the contact.
        case heard
    }

    public var at: Instant
    public var kind: Kind
    public var draft: DraftID?
    public var detail: String?
}

extension Connection {
    /// When the steps of an enrollment fell due, and what was heard of its contact, in order; at most 200.
    public func milestones(of enrollment: EnrollmentID) throws -> [MilestoneRow] {
        try rows(
            """
            SELECT at, name, draft_id, detail FROM event
            WHERE enrollment_id = \(enrollment) AND name IN ('fellDue', 'heard') ORDER BY id LIMIT 200
            """
        ).map { row in
            MilestoneRow(
                at: try row.instant("at"), kind: try row.choice("name"), draft: try row.optionalID("draft_id"),
                detail: try row.optionalText("detail"))
        }
    }
}

/// A count that stops somewhere, and the first of what was counted.
public struct Tally: Sendable, Equatable {
    public var count: Int
    public var first: Int64?
}

extension Connection {
    /// Drafts of a sequence that need a person, looked for among the 10,000 that have waited longest, whoever's they are.
    public func attention(in sequence: SequenceID) throws -> Tally {
        try tally(
            """
            SELECT COUNT(*) AS n, MIN(waiting.id) AS first FROM (
                SELECT id, enrollment_id FROM draft WHERE state IN ('waiting', 'toDo', 'uncertain', 'failed', 'expired')
                ORDER BY since, id LIMIT 10000) AS waiting
            JOIN enrollment ON enrollment.id = waiting.enrollment_id AND enrollment.sequence_id = \(sequence)
            """)
    }

    /// Enrollments of a sequence that stand still for this reason, counted up to 1,000. Not for `Hold.sequence`, which
    /// everybody of the sequence shares and no index lists.
    public func held(_ because: Hold, in sequence: SequenceID) throws -> Tally {
        try tally(
            """
            SELECT COUNT(*) AS n, MIN(id) AS first FROM (
                SELECT id FROM enrollment WHERE \(heldCondition) AND held_because = \(because.rawValue)
                AND sequence_id = \(sequence) ORDER BY id LIMIT 1000) AS counted
            """)
    }

    /// The next step of a sequence that falls due, looked for among the 1,000 that are next, whoever's they are.
    public func nextDue(in sequence: SequenceID) throws -> (enrollment: EnrollmentID, at: Instant)? {
        try row(
            """
            SELECT id, next_at FROM (
                SELECT id, sequence_id, next_at FROM enrollment WHERE next_at IS NOT NULL
                ORDER BY next_at, id LIMIT 1000) AS coming
            WHERE sequence_id = \(sequence) ORDER BY next_at, id LIMIT 1
            """
        ).map { (try $0.id("id"), try $0.instant("next_at")) }
    }

    /// The last enrollment of a contact, whatever became of it.
    public func lastEnrollment(of contact: ContactID) throws -> EnrollmentRow? {
        try row("\(enrollmentSelect) WHERE contact_id = \(contact) ORDER BY enrollment.id DESC LIMIT 1")
            .map(EnrollmentRow.init(row:))
    }

    private func tally(_ query: SQL) throws -> Tally {
        let row = try rows(query)[0]
        return Tally(count: Int(try row.int("n")), first: try row.optionalInt("first"))
    }
}

/// The literal condition of the index `enrollment_held`; both planners need it word for word.
let heldCondition: SQL = "held_because IN ('paused', 'replied', 'outOfOffice', 'noAddress', 'connection')"
