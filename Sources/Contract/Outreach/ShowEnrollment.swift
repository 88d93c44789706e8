import Outreach

/// One contact's way through a sequence: each step with what became of it and what will (S3-53, S4-14).
public struct ShowEnrollment: UseCase {
    public static let route: Route = "GET /enrollments/{enrollment}"
    public static let needs = Capability.read

    public var enrollment: EnrollmentID

    public init(enrollment: EnrollmentID) { self.enrollment = enrollment }

    public struct Answer: Codable, Sendable, Equatable {
        public var summary: EnrollmentSummary
        /// Computed whenever somebody looks (semantics 4.29).
        public var status: SequenceStatus
        /// Since when it stands still.
        public var heldAt: Instant?
        public var enrolledBy: String
        public var enrolledAt: Instant
        /// The title and the company.
        public var job: String?
        /// Whose flow it is, by name.
        public var company: String?
        /// The mail address that is used, and whether it was chosen for this enrollment.
        public var address: String?
        public var isChosenAddress: Bool
        /// What tokens such as `field.reason` stand for.
        public var fields: [String: String]
        /// The first enrollment of the action that made this one.
        public var batch: EnrollmentID?
        /// The earlier enrollment in the same sequence.
        public var replaces: EnrollmentID?
        public var zone: String
        /// Whose zone it is: `contact`, `country`, `company`, `sequence` or `organisation` (semantics 4.7).
        public var zoneSource: String
        public var country: String?
        /// What to know about the calendar, such as that the country has none.
        public var calendarNote: String?
        public var steps: [StepStory]

        public init(
            summary: EnrollmentSummary, status: SequenceStatus, heldAt: Instant? = nil, enrolledBy: String,
            enrolledAt: Instant,
            job: String? = nil, company: String? = nil, address: String? = nil, isChosenAddress: Bool,
            fields: [String: String], batch: EnrollmentID? = nil, replaces: EnrollmentID? = nil, zone: String,
            zoneSource: String, country: String? = nil, calendarNote: String? = nil, steps: [StepStory]
        ) {
            self.summary = summary
            self.status = status
            self.heldAt = heldAt
            self.enrolledBy = enrolledBy
            self.enrolledAt = enrolledAt
            self.job = job
            self.company = company
            self.address = address
            self.isChosenAddress = isChosenAddress
            self.fields = fields
            self.batch = batch
            self.replaces = replaces
            self.zone = zone
            self.zoneSource = zoneSource
            self.country = country
            self.calendarNote = calendarNote
            self.steps = steps
        }
    }
}
