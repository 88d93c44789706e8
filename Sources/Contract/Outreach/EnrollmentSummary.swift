import Outreach

/// One contact on its way through a sequence.
public struct EnrollmentSummary: Codable, Sendable, Equatable {
    public var enrollment: EnrollmentID
    public var contact: ContactID
    public var name: String
    public var sequence: String
    /// `live`, `stopped` or `finished`.
    public var state: String
    /// How many steps have fallen due.
    public var step: Int
    public var steps: Int
    public var nextAt: Instant?
    public var reason: String?

    public init(
        enrollment: EnrollmentID, contact: ContactID, name: String, sequence: String, state: String, step: Int,
        steps: Int, nextAt: Instant? = nil, reason: String? = nil
    ) {
        self.enrollment = enrollment
        self.contact = contact
        self.name = name
        self.sequence = sequence
        self.state = state
        self.step = step
        self.steps = steps
        self.nextAt = nextAt
        self.reason = reason
    }
}
