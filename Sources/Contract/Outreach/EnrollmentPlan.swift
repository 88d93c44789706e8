import Outreach

/// What enrolling one contact did, or would do.
public struct EnrollmentPlan: Codable, Sendable, Equatable {
    public var contact: ContactID
    public var name: String
    /// Absent in a dry run or when refused.
    public var enrollment: EnrollmentID?
    /// When the first step falls due; absent while the sequence is not active.
    public var firstStepAt: Instant?
    public var zone: String
    /// Whose zone it is: `contact`, `country`, `company`, `sequence` or `organisation` (semantics 4.7).
    public var zoneSource: String
    /// The address that is used when it is not the contact's usual one.
    public var address: String?
    /// Every step as planned now; in a dry run only.
    public var steps: [PlannedStep]?
    /// What this run is expected to cost, and the most it can come to.
    public var quote: Quote?
    /// Why this contact is left out.
    public var refusal: String?

    public init(
        contact: ContactID, name: String, enrollment: EnrollmentID? = nil, firstStepAt: Instant? = nil, zone: String,
        zoneSource: String, address: String? = nil, steps: [PlannedStep]? = nil, refusal: String? = nil
    ) {
        self.contact = contact
        self.name = name
        self.enrollment = enrollment
        self.firstStepAt = firstStepAt
        self.zone = zone
        self.zoneSource = zoneSource
        self.address = address
        self.steps = steps
        self.refusal = refusal
    }
}
