import Outreach

/// One contact on its way through a sequence.
public struct EnrollmentSummary: Codable, Sendable, Equatable {
    public var enrollment: EnrollmentID
    public var contact: ContactID
    public var name: String
    public var sequence: String
    /// `live`, `stopped` or `finished`.
    public var state: String
    /// Why it stands still, while it is live.
    public var held: Hold?
    /// When that ends by itself.
    public var heldUntil: Instant?
    /// How many steps have fallen due.
    public var step: Int
    public var steps: Int
    /// When the next step falls due.
    public var nextAt: Instant?
    /// When it leaves at the earliest; kept while it is held.
    public var plannedAt: Instant?
    public var job: JobID?
    public var company: CompanyID?
    /// Whether it is the one flow of its job or company.
    public var isFlow: Bool
    public var archivedAt: Instant?
    public var reason: String?

    public init(
        enrollment: EnrollmentID, contact: ContactID, name: String, sequence: String, state: String, held: Hold? = nil,
        heldUntil: Instant? = nil, step: Int, steps: Int, nextAt: Instant? = nil, plannedAt: Instant? = nil,
        job: JobID? = nil, company: CompanyID? = nil, isFlow: Bool = false, archivedAt: Instant? = nil,
        reason: String? = nil
    ) {
        self.enrollment = enrollment
        self.contact = contact
        self.name = name
        self.sequence = sequence
        self.state = state
        self.held = held
        self.heldUntil = heldUntil
        self.step = step
        self.steps = steps
        self.nextAt = nextAt
        self.plannedAt = plannedAt
        self.job = job
        self.company = company
        self.isFlow = isFlow
        self.archivedAt = archivedAt
        self.reason = reason
    }
}
