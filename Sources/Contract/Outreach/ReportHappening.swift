import Outreach

/// Tells what happened to a contact outside of what we sent: a reply, an absence, an interview, a bounce. Everything on
/// its way to them follows in the same transaction (semantics 4.17 to 4.21, 4.25).
public struct ReportHappening: UseCase {
    public static let route: Route = "POST /happenings"
    public static let needs = Capability.outreach

    /// A mail address, an id (`P-9`) or an enrollment (`E-12`).
    public var contact: String
    public var happening: Happening
    /// What they wrote, at most 20,000 characters.
    public var text: String?
    /// The job it is about, for an interview, a hire or an archive.
    public var job: JobID?
    /// The day they are back, `2027-01-04`, for an absence.
    public var back: String?
    /// The address that bounced or wants no more mail, when it is not the usual one.
    public var address: String?
    /// For a reply: whether it says no. Counts against the rule that approved what they answer (ahead 3.8).
    public var negative: Bool?

    public init(
        contact: String, happening: Happening, text: String? = nil, job: JobID? = nil, back: String? = nil,
        address: String? = nil, negative: Bool? = nil
    ) {
        self.contact = contact
        self.happening = happening
        self.text = text
        self.job = job
        self.back = back
        self.address = address
        self.negative = negative
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var contact: ContactID
        public var happening: Happening
        /// What was on its way to them, as it stands now.
        public var enrollments: [EnrollmentSummary]

        public init(contact: ContactID, happening: Happening, enrollments: [EnrollmentSummary]) {
            self.contact = contact
            self.happening = happening
            self.enrollments = enrollments
        }
    }
}
