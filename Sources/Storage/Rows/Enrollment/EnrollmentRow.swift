import Outreach

/// One contact on its way through one version of one sequence.
public struct EnrollmentRow: Sendable {
    public enum State: String, Sendable, CaseIterable { case live, stopped, finished }

    /// What an enrollment is made for, when it is a flow: at most one that is not archived for each (S0-41, S0-42).
    public enum Flow: String, Sendable, CaseIterable { case job, company }

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
    public var company: CompanyID?
    public var flow: Flow?
    public var member: MemberID
    public var state: State
    public var reason: String?
    /// The number of the step that falls due next; one more than `steps` when none is left.
    public var nextStep: Int
    /// When the next step leaves at the earliest; kept while the enrollment is held.
    public var plannedAt: Instant?
    /// When the next step falls due; only while nothing holds it.
    public var nextAt: Instant?
    public var anchorAt: Instant
    /// Where the step before stands in a fixed plan.
    public var rawAt: Instant?
    public var hold: HoldRow?
    /// The mail address that was chosen for this enrollment; the contact's own without it.
    public var chosenEmail: String?
    /// What tokens such as `field.reason` stand for.
    public var fields: [String: String]
    /// The first enrollment of the action that made this one.
    public var batch: Int64?
    public var replaces: EnrollmentID?
    public var archivedAt: Instant?
    public var createdAt: Instant

    /// What the next step is planned from.
    public var anchor: PlanAnchor {
        PlanAnchor(completedAt: anchorAt, raw: rawAt ?? anchorAt, isFirst: nextStep == 1)
    }
}

/// Why, since when and until when an enrollment stands still.
public struct HoldRow: Sendable, Equatable {
    public var because: Hold
    /// Since when its clock stands.
    public var at: Instant
    /// When it ends by itself; `nil` when a person ends it.
    public var until: Instant?

    public init(_ because: Hold, at: Instant, until: Instant? = nil) {
        self.because = because
        self.at = at
        self.until = until
    }
}

let enrollmentSelect: SQL = """
    SELECT enrollment.id, contact_id, contact.name AS contact_name, enrollment.sequence_id, sequence.name AS sequence_name,
           sequence.state AS sequence_state, enrollment.version_id, sequence_version.number AS version_number,
           sequence_version.steps AS steps, job_id, company_id, flow, enrollment.member_id, enrollment.state AS state,
           enrollment.reason, next_step, planned_at, next_at, anchor_at, raw_at, held_because, held_at, held_until,
           chosen_email, fields, batch_id, replaces_id, enrollment.archived_at AS archived_at,
           enrollment.created_at AS created_at
    FROM enrollment
    JOIN contact ON contact.id = contact_id
    JOIN sequence ON sequence.id = enrollment.sequence_id
    JOIN sequence_version ON sequence_version.id = enrollment.version_id
    """

extension EnrollmentRow {
    init(row: Row) throws {
        let held: Hold? = try row.optionalText("held_because").map { _ in try row.choice("held_because") }
        self.init(
            id: try row.id("id"), contact: try row.id("contact_id"), contactName: try row.text("contact_name"),
            sequence: try row.id("sequence_id"), sequenceName: try row.text("sequence_name"),
            sequenceState: try row.choice("sequence_state"), versionID: try row.int("version_id"),
            versionNumber: Int(try row.int("version_number")), steps: Int(try row.int("steps")),
            job: try row.optionalID("job_id"), company: try row.optionalID("company_id"),
            flow: try row.optionalText("flow").map { _ in try row.choice("flow") }, member: try row.id("member_id"),
            state: try row.choice("state"), reason: try row.optionalText("reason"),
            nextStep: Int(try row.int("next_step")), plannedAt: try row.optionalInstant("planned_at"),
            nextAt: try row.optionalInstant("next_at"), anchorAt: try row.instant("anchor_at"),
            rawAt: try row.optionalInstant("raw_at"),
            hold: try held.map {
                HoldRow($0, at: try row.instant("held_at"), until: try row.optionalInstant("held_until"))
            },
            chosenEmail: try row.optionalText("chosen_email"),
            fields: try row.optionalText("fields").map { try JSONColumn.value([String: String].self, in: $0) } ?? [:],
            batch: try row.optionalInt("batch_id"), replaces: try row.optionalID("replaces_id"),
            archivedAt: try row.optionalInstant("archived_at"), createdAt: try row.instant("created_at"))
    }
}
