import Outreach

/// One contact on its way through one version of one sequence.
public struct EnrollmentRow: Sendable {
    public enum State: String, Sendable, CaseIterable { case live, stopped, finished }

    public var id: EnrollmentID
    public var contact: ContactID
    public var contactName: String
    public var sequence: SequenceID
    public var sequenceName: String
    public var sequenceState: SequenceRow.State
    public var versionID: Int64
    public var versionNumber: Int
    public var steps: Int
    public var job: JobID?
    public var member: MemberID
    public var state: State
    public var reason: String?
    /// The number of the step that falls due next; one more than `steps` when none is left.
    public var nextStep: Int
    public var nextAt: Instant?
    public var anchorAt: Instant
}

/// What a new enrollment begins with.
public struct NewEnrollment: Sendable {
    public var contact: ContactID
    public var sequence: SequenceID
    public var versionID: Int64
    public var job: JobID?
    public var member: MemberID
    public var nextAt: Instant?

    public init(
        contact: ContactID, sequence: SequenceID, versionID: Int64, job: JobID?, member: MemberID, nextAt: Instant?
    ) {
        self.contact = contact
        self.sequence = sequence
        self.versionID = versionID
        self.job = job
        self.member = member
        self.nextAt = nextAt
    }
}

extension Connection {
    /// Throws `StorageFault.constraint` when the contact is on its way already.
    public func addEnrollment(_ new: NewEnrollment, at now: Instant) throws -> EnrollmentID {
        try rows(
            """
            INSERT INTO enrollment (contact_id, sequence_id, version_id, job_id, member_id, state, next_step, next_at,
                                    anchor_at, created_at)
            VALUES (\(new.contact), \(new.sequence), \(new.versionID), \(new.job), \(new.member), 'live', 1,
                    \(new.nextAt), \(now), \(now)) RETURNING id
            """)[0].id("id")
    }

    public func enrollment(_ id: EnrollmentID) throws -> EnrollmentRow? {
        try row("\(enrollmentSelect) WHERE enrollment.id = \(id)").map(EnrollmentRow.init(row:))
    }

    public func liveEnrollment(of contact: ContactID) throws -> EnrollmentRow? {
        try row("\(enrollmentSelect) WHERE contact_id = \(contact) AND enrollment.state = 'live'")
            .map(EnrollmentRow.init(row:))
    }

    /// Newest first.
    public func enrollments(
        before: EnrollmentID? = nil, seenBy viewer: MemberID? = nil, limit: Int
    ) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE enrollment.id < \(before?.rawValue ?? Int64.max) AND \(isOpen(to: viewer))
            ORDER BY enrollment.id DESC LIMIT \(limit)
            """
        ).map(EnrollmentRow.init(row:))
    }

    /// Live enrollments of a sequence by id: to plan or to hold them when it is switched.
    public func liveEnrollments(
        of sequence: SequenceID, after: EnrollmentID? = nil, limit: Int
    ) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE enrollment.sequence_id = \(sequence) AND enrollment.state = 'live'
            AND enrollment.id > \(after?.rawValue ?? 0) ORDER BY enrollment.id LIMIT \(limit)
            """
        ).map(EnrollmentRow.init(row:))
    }

    /// Plans the next step, or takes the plan away.
    public func plan(_ id: EnrollmentID, step: Int, at next: Instant?, anchor: Instant) throws {
        try run(
            """
            UPDATE enrollment SET next_step = \(step), next_at = \(next), anchor_at = \(anchor)
            WHERE id = \(id) AND state = 'live'
            """)
    }

    /// Takes the plan of every live enrollment of a sequence away; nothing falls due until it is planned again.
    public func unplan(_ sequence: SequenceID) throws {
        try run(
            "UPDATE enrollment SET next_at = NULL WHERE sequence_id = \(sequence) AND state = 'live' AND next_at IS NOT NULL"
        )
    }

    public func setEnrollment(_ id: EnrollmentID, state: EnrollmentRow.State, reason: String?) throws {
        try run(
            "UPDATE enrollment SET state = \(state.rawValue), reason = \(reason), next_at = NULL WHERE id = \(id)")
    }

    /// Lets a stopped enrollment go on, when its contact is not on another way meanwhile.
    public func reopenEnrollment(_ id: EnrollmentID) throws {
        try run(
            "UPDATE enrollment SET state = 'live', reason = NULL WHERE id = \(id) AND state IN ('stopped', 'finished')")
    }

    /// The draft of one step of an enrollment, when it has fallen due.
    public func draft(of enrollment: EnrollmentID, step: Int) throws -> DraftID? {
        try row("SELECT id FROM draft WHERE enrollment_id = \(enrollment) AND step = \(step)")?.id("id")
    }
}

private let enrollmentSelect: SQL = """
    SELECT enrollment.id, contact_id, contact.name AS contact_name, enrollment.sequence_id, sequence.name AS sequence_name,
           sequence.state AS sequence_state, enrollment.version_id, sequence_version.number AS version_number,
           sequence_version.steps AS steps, job_id, enrollment.member_id, enrollment.state AS state, enrollment.reason,
           next_step, next_at, anchor_at
    FROM enrollment
    JOIN contact ON contact.id = contact_id
    JOIN sequence ON sequence.id = enrollment.sequence_id
    JOIN sequence_version ON sequence_version.id = enrollment.version_id
    """

extension EnrollmentRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), contact: try row.id("contact_id"), contactName: try row.text("contact_name"),
            sequence: try row.id("sequence_id"), sequenceName: try row.text("sequence_name"),
            sequenceState: try row.choice("sequence_state"), versionID: try row.int("version_id"),
            versionNumber: Int(try row.int("version_number")), steps: Int(try row.int("steps")),
            job: try row.optionalID("job_id"), member: try row.id("member_id"), state: try row.choice("state"),
            reason: try row.optionalText("reason"), nextStep: Int(try row.int("next_step")),
            nextAt: try row.optionalInstant("next_at"), anchorAt: try row.instant("anchor_at"))
    }
}
