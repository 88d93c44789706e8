import Outreach

/// What a new enrollment begins with.
public struct NewEnrollment: Sendable {
    public var contact: ContactID
    public var sequence: SequenceID
    public var versionID: Int64
    public var member: MemberID
    public var job: JobID?
    public var company: CompanyID?
    public var flow: EnrollmentRow.Flow?
    public var nextStep = 1
    public var plannedAt: Instant?
    public var nextAt: Instant?
    public var anchor: PlanAnchor
    public var hold: HoldRow?
    public var chosenEmail: String?
    public var fields: [String: String] = [:]
    public var isExclusive = true
    public var replaces: EnrollmentID?

    public init(
        contact: ContactID, sequence: SequenceID, versionID: Int64, member: MemberID, job: JobID? = nil,
        anchor: PlanAnchor
    ) {
        self.contact = contact
        self.sequence = sequence
        self.versionID = versionID
        self.member = member
        self.job = job
        self.anchor = anchor
    }

    fileprivate func values(batch: Int64?, at now: Instant) throws -> [SQLValue] {
        [
            contact.sqlValue, sequence.sqlValue, versionID.sqlValue, member.sqlValue, job.orNull, company.orNull,
            flow.map { .text($0.rawValue) } ?? .null, .text("live"), nextStep.sqlValue, plannedAt.orNull,
            nextAt.orNull, anchor.completedAt.sqlValue, anchor.raw.sqlValue, (hold?.at).orNull,
            hold.map { .text($0.because.rawValue) } ?? .null, (hold?.until).orNull, chosenEmail.orNull,
            fields.isEmpty ? .null : .text(try JSONColumn.text(fields)), isExclusive.sqlValue, replaces.orNull,
            batch.orNull, now.sqlValue,
        ]
    }

    fileprivate static let columns = [
        "contact_id", "sequence_id", "version_id", "member_id", "job_id", "company_id", "flow", "state", "next_step",
        "planned_at", "next_at", "anchor_at", "raw_at", "held_at", "held_because", "held_until", "chosen_email",
        "fields", "exclusive", "replaces_id", "batch_id", "created_at",
    ]
}

extension Optional where Wrapped: SQLConvertible {
    fileprivate var orNull: SQLValue { self?.sqlValue ?? .null }
}

extension Connection {
    /// Enrolls many in one statement, and answers their ids by contact. Without `batch` they are a new action, named by
    /// the first of them.
    /// Throws `StorageFault.constraint` when a contact, a job or a company is on another way already.
    public func addEnrollments(_ new: [NewEnrollment], batch: Int64?, at now: Instant) throws
        -> [ContactID: EnrollmentID]
    {
        guard !new.isEmpty else { return [:] }
        let made = try insert(
            into: "enrollment", columns: NewEnrollment.columns,
            rows: try new.map { try $0.values(batch: batch, at: now) },
            returning: "id, contact_id")
        var ids: [ContactID: EnrollmentID] = [:]
        for row in made { ids[try row.id("contact_id")] = try row.id("id") }
        if batch == nil, let first = ids.values.min(), let last = ids.values.max() {
            try run(
                "UPDATE enrollment SET batch_id = \(first) WHERE id >= \(first) AND id <= \(last) AND batch_id IS NULL")
        }
        return ids
    }

    /// Says which step comes next, and when; `due` is `nil` while something holds it.
    public func setNext(
        _ id: EnrollmentID, step: Int, planned: Instant?, due: Instant?, anchor: PlanAnchor
    ) throws {
        try run(
            """
            UPDATE enrollment SET next_step = \(step), planned_at = \(planned), next_at = \(due),
                   anchor_at = \(anchor.completedAt), raw_at = \(anchor.raw)
            WHERE id = \(id) AND state = 'live'
            """)
    }

    public func setHold(_ id: EnrollmentID, _ hold: HoldRow) throws {
        try run(
            """
            UPDATE enrollment SET next_at = NULL, held_at = \(hold.at), held_because = \(hold.because.rawValue),
                   held_until = \(hold.until)
            WHERE id = \(id) AND state = 'live'
            """)
    }

    /// Ends a hold; `setNext` follows in the same transaction.
    public func endHold(_ id: EnrollmentID) throws {
        try run("UPDATE enrollment SET held_at = NULL, held_because = NULL, held_until = NULL WHERE id = \(id)")
    }

    public func setEnrollment(_ id: EnrollmentID, state: EnrollmentRow.State, reason: String?) throws {
        try run(
            """
            UPDATE enrollment SET state = \(state.rawValue), reason = \(reason), next_at = NULL, planned_at = NULL,
                   held_at = NULL, held_because = NULL, held_until = NULL
            WHERE id = \(id)
            """)
    }

    /// Lets a stopped enrollment go on, when its contact is not on another way meanwhile.
    public func reopenEnrollment(_ id: EnrollmentID) throws {
        try run(
            "UPDATE enrollment SET state = 'live', reason = NULL WHERE id = \(id) AND state IN ('stopped', 'finished')")
    }

    /// Puts an enrollment that is over away; its flow is free for another (S0-44).
    public func archiveEnrollment(_ id: EnrollmentID, at now: Instant) throws {
        try run("UPDATE enrollment SET archived_at = \(now) WHERE id = \(id) AND archived_at IS NULL")
    }

    /// Enrollments whose hold has run out, the longest overdue first; locked until the transaction ends.
    public func endedHolds(at now: Instant, limit: Int) throws -> [EnrollmentRow] {
        let ids = try rows(
            """
            SELECT id FROM enrollment WHERE held_until IS NOT NULL AND held_until <= \(now)
            ORDER BY held_until, id LIMIT \(limit) \(dialect.skipLocked)
            """
        ).map { EnrollmentID(try $0.int("id")) }
        return try ids.compactMap { try enrollment($0) }
    }

    public func nextHoldEnd() throws -> Instant? {
        try row(
            "SELECT held_until FROM enrollment WHERE held_until IS NOT NULL ORDER BY held_until, id LIMIT 1"
        )?.instant("held_until")
    }
}
