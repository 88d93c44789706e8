import Outreach

/// One enrollment as it is exported (S1-31).
public struct EnrollmentExport: Codable, Sendable, Equatable {
    public var enrollment: EnrollmentID
    /// Mail address, or the id of a contact without one.
    public var contact: String
    public var name: String
    public var sequence: String
    public var version: Int
    public var job: JobID?
    /// `live`, `stopped` or `finished`.
    public var state: String
    /// How many steps have fallen due.
    public var step: Int
    public var steps: Int
    /// How many steps were sent or done.
    public var sent: Int
    public var nextAt: Instant?
    /// Why it ended or waits.
    public var outcome: String?
    public var enrolledAt: Instant

    public init(
        enrollment: EnrollmentID, contact: String, name: String, sequence: String, version: Int, job: JobID? = nil,
        state: String, step: Int, steps: Int, sent: Int, nextAt: Instant? = nil, outcome: String? = nil,
        enrolledAt: Instant
    ) {
        self.enrollment = enrollment
        self.contact = contact
        self.name = name
        self.sequence = sequence
        self.version = version
        self.job = job
        self.state = state
        self.step = step
        self.steps = steps
        self.sent = sent
        self.nextAt = nextAt
        self.outcome = outcome
        self.enrolledAt = enrolledAt
    }
}
