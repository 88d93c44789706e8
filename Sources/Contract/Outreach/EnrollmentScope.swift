import Outreach

/// Whose enrollments a change is about: exactly one of the four.
public struct EnrollmentScope: Codable, Sendable, Equatable {
    /// At most 500.
    public var enrollments: [EnrollmentID]?
    /// Everything on its way to this contact: a mail address or an id (`P-9`).
    public var contact: String?
    /// Everybody who is on the way through this sequence now.
    public var sequence: String?
    /// Everybody who is on the way anywhere now.
    public var everybody: Bool?

    public init(
        enrollments: [EnrollmentID]? = nil, contact: String? = nil, sequence: String? = nil, everybody: Bool? = nil
    ) {
        self.enrollments = enrollments
        self.contact = contact
        self.sequence = sequence
        self.everybody = everybody
    }
}

/// What became of a change of many enrollments.
public struct EnrollmentChanges: Codable, Sendable, Equatable {
    /// Those that were changed now.
    public var changed: [EnrollmentSummary]
    /// Those that could not be, each with the reason; `field` names the enrollment.
    public var refused: [Problem]
    /// How many more are being carried through by the service, counted up to 1,000,000.
    public var underWay: Int

    public init(changed: [EnrollmentSummary], refused: [Problem] = [], underWay: Int = 0) {
        self.changed = changed
        self.refused = refused
        self.underWay = underWay
    }
}
