import Outreach

/// Which enrollments a list or a change is about. Every choice is one index range.
public enum EnrollmentChoice: Sendable, Equatable {
    case all
    case sequence(SequenceID)
    case contact(ContactID)
    case batch(Int64)
    /// Those that stand still for this reason; not for `Hold.sequence`, which no index lists.
    case held(Hold)

    var condition: SQL {
        switch self {
        case .all: "1 = 1"
        case .sequence(let id): "enrollment.sequence_id = \(id)"
        case .contact(let id): "enrollment.contact_id = \(id)"
        case .batch(let id): "enrollment.batch_id = \(id)"
        case .held(let hold): "\(heldCondition) AND held_because = \(hold.rawValue)"
        }
    }
}

extension Connection {
    public func enrollment(_ id: EnrollmentID) throws -> EnrollmentRow? {
        try row("\(enrollmentSelect) WHERE enrollment.id = \(id)").map(EnrollmentRow.init(row:))
    }

    /// The enrollment, held against other changes until this transaction ends.
    public func enrollmentToChange(_ id: EnrollmentID) throws -> EnrollmentRow? {
        _ = try row("SELECT id FROM enrollment WHERE id = \(id) \(dialect.forUpdate)")
        return try enrollment(id)
    }

    /// Those on their way to a contact; more than one only where the practice allows it. At most 50.
    public func liveEnrollments(of contact: ContactID) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE contact_id = \(contact) AND enrollment.state = 'live'
            ORDER BY enrollment.id LIMIT 50
            """
        ).map(EnrollmentRow.init(row:))
    }

    public func liveEnrollment(of contact: ContactID) throws -> EnrollmentRow? {
        try liveEnrollments(of: contact).first
    }

    /// The flow of a job or a company that is not archived.
    public func flow(of job: JobID) throws -> EnrollmentRow? {
        try row("\(enrollmentSelect) WHERE job_id = \(job) AND flow = 'job' AND enrollment.archived_at IS NULL")
            .map(EnrollmentRow.init(row:))
    }

    public func flow(of company: CompanyID) throws -> EnrollmentRow? {
        try row(
            "\(enrollmentSelect) WHERE company_id = \(company) AND flow = 'company' AND enrollment.archived_at IS NULL"
        ).map(EnrollmentRow.init(row:))
    }

    /// Newest first.
    public func enrollments(
        _ choice: EnrollmentChoice = .all, before: EnrollmentID? = nil, seenBy viewer: MemberID? = nil, limit: Int
    ) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE \(choice.condition) AND enrollment.id < \(before?.rawValue ?? Int64.max)
            AND \(isOpen(to: viewer))
            ORDER BY enrollment.id DESC LIMIT \(limit)
            """
        ).map(EnrollmentRow.init(row:))
    }

    /// Live enrollments by id, for a change that is carried through all of them.
    public func liveEnrollments(
        _ choice: EnrollmentChoice, after: EnrollmentID?, upTo last: EnrollmentID, limit: Int
    ) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE \(choice.condition) AND enrollment.state = 'live'
            AND enrollment.id > \(after?.rawValue ?? 0) AND enrollment.id <= \(last)
            ORDER BY enrollment.id LIMIT \(limit)
            """
        ).map(EnrollmentRow.init(row:))
    }

    /// How many enrollments a choice has that live, counted up to `atMost`.
    public func countLive(_ choice: EnrollmentChoice, atMost: Int) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM (
                    SELECT 1 AS one FROM enrollment WHERE \(choice.condition) AND state = 'live' LIMIT \(atMost)) AS counted
                """)[0].int("n"))
    }

    /// How many belong to one action so far.
    public func count(batch: Int64) throws -> Int {
        Int(try rows("SELECT COUNT(*) AS n FROM enrollment WHERE batch_id = \(batch)")[0].int("n"))
    }

    /// The id of the newest enrollment; 0 without any.
    public func lastEnrollment() throws -> EnrollmentID {
        EnrollmentID(try rows("SELECT COALESCE(MAX(id), 0) AS last FROM enrollment")[0].int("last"))
    }

    /// The draft of one step of an enrollment, when it has fallen due.
    public func draft(of enrollment: EnrollmentID, step: Int) throws -> DraftID? {
        try row("SELECT id FROM draft WHERE enrollment_id = \(enrollment) AND step = \(step)")?.id("id")
    }

    /// When the connection request of an enrollment went out.
    public func connectionAskedAt(in enrollment: EnrollmentID) throws -> Instant? {
        try row(
            """
            SELECT since FROM draft WHERE enrollment_id = \(enrollment) AND channel = 'linkedin_connection'
            AND state IN ('done', 'sent') ORDER BY step LIMIT 1
            """)?.instant("since")
    }

    /// The steps of the enrollment's version that have fallen due or were left out, by number.
    public func begunSteps(of enrollment: EnrollmentID) throws -> Set<Int> {
        Set(
            try rows(
                "SELECT step FROM draft WHERE enrollment_id = \(enrollment) AND step < \(DraftRow.retiredStride) LIMIT 100"
            ).map { Int(try $0.int("step")) })
    }

    /// Every draft of an enrollment, by step; retired ones last. At most 200.
    public func drafts(of enrollment: EnrollmentID) throws -> [DraftRow] {
        try rows("SELECT \(draftColumns) FROM draft WHERE enrollment_id = \(enrollment) ORDER BY step LIMIT 200")
            .map(DraftRow.init(row:))
    }
}
