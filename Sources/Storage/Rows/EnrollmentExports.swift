import Outreach

/// An enrollment with what a file about it says.
public struct EnrollmentExportRow: Sendable {
    public var id: EnrollmentID
    public var contact: ContactID
    public var email: String?
    public var name: String
    public var sequence: String
    public var version: Int
    public var job: JobID?
    public var state: EnrollmentRow.State
    public var nextStep: Int
    public var steps: Int
    public var sent: Int
    public var nextAt: Instant?
    public var reason: String?
    public var heldBecause: String?
    public var createdAt: Instant
}

extension Connection {
    /// Oldest first, of one sequence or all.
    public func enrollmentsToExport(
        of sequence: SequenceID?, after: EnrollmentID? = nil, limit: Int
    ) throws -> [EnrollmentExportRow] {
        let which: SQL = if let sequence { "AND enrollment.sequence_id = \(sequence)" } else { "" }
        return try rows(
            """
            SELECT enrollment.id AS id, contact_id, contact.email AS email, contact.name AS name,
                sequence.name AS sequence_name, sequence_version.number AS version, job_id, enrollment.state AS state,
                next_step, sequence_version.steps AS steps, next_at, planned_at, reason, held_because,
                enrollment.created_at AS created_at,
                (SELECT COUNT(*) FROM draft WHERE enrollment_id = enrollment.id AND draft.state IN ('sent', 'done')) AS sent
            FROM enrollment
            JOIN contact ON contact.id = contact_id
            JOIN sequence ON sequence.id = enrollment.sequence_id
            JOIN sequence_version ON sequence_version.id = enrollment.version_id
            WHERE enrollment.id > \(after?.rawValue ?? 0) \(which) ORDER BY enrollment.id LIMIT \(limit)
            """
        ).map { row in
            EnrollmentExportRow(
                id: try row.id("id"), contact: try row.id("contact_id"), email: try row.optionalText("email"),
                name: try row.text("name"), sequence: try row.text("sequence_name"),
                version: Int(try row.int("version")), job: try row.optionalID("job_id"),
                state: try row.choice("state"), nextStep: Int(try row.int("next_step")),
                steps: Int(try row.int("steps")), sent: Int(try row.int("sent")),
                nextAt: try row.optionalInstant("next_at") ?? row.optionalInstant("planned_at"),
                reason: try row.optionalText("reason"), heldBecause: try row.optionalText("held_because"),
                createdAt: try row.instant("created_at"))
        }
    }
}
