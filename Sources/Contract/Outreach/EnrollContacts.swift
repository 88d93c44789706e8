import Outreach

/// Puts contacts on their way through a sequence. Contacts that cannot be enrolled are left out, each with the reason.
/// At most 500 contacts a call (semantics 4.13).
public struct EnrollContacts: UseCase {
    public static let route: Route = "POST /enrollments"
    public static let needs = Capability.outreach

    public var sequence: String
    /// Mail addresses or ids (`P-9`). An address that is not the contact's usual one is used for this enrollment.
    public var contacts: [String]
    /// What it is about.
    public var job: JobID?
    /// Makes it the one flow of this job, which `contacts` is then the only one to answer for (S0-04, S0-41).
    public var isFlow: Bool?
    /// Makes it the one flow of this company.
    public var company: CompanyID?
    /// 1-based; the steps before are left out.
    public var fromStep: Int?
    /// Recorded and held, until somebody resumes it.
    public var paused: Bool?
    /// What `field.<name>` stands for in templates and briefs, such as `reason`.
    public var fields: [String: String]?
    /// The first enrollment of the action that this call continues, so that the stagger goes on.
    public var batch: EnrollmentID?
    /// Holds each run's worst case, so that it never stops half-way for want of credits.
    public var reserve: Bool?
    public var dryRun: Bool

    public init(
        sequence: String, contacts: [String], job: JobID? = nil, isFlow: Bool? = nil, company: CompanyID? = nil,
        fromStep: Int? = nil, paused: Bool? = nil, fields: [String: String]? = nil, batch: EnrollmentID? = nil,
        reserve: Bool? = nil, dryRun: Bool
    ) {
        self.sequence = sequence
        self.contacts = contacts
        self.job = job
        self.isFlow = isFlow
        self.company = company
        self.fromStep = fromStep
        self.paused = paused
        self.fields = fields
        self.batch = batch
        self.reserve = reserve
        self.dryRun = dryRun
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var plans: [EnrollmentPlan]
        /// The first enrollment of this action; what a further call continues.
        public var batch: EnrollmentID?
        /// Such as: the sequence is not active, so nothing is drafted yet.
        public var warning: String?
        /// What all of them are expected to cost, and the most it can come to.
        public var quote: Quote?
        /// The ended enrollments that the expectation comes from; absent where there are too few.
        public var history: Quote.History?
        /// What could be reserved when it was asked.
        public var available: Int?

        public init(
            plans: [EnrollmentPlan], batch: EnrollmentID? = nil, warning: String? = nil, quote: Quote? = nil,
            history: Quote.History? = nil, available: Int? = nil
        ) {
            self.plans = plans
            self.batch = batch
            self.warning = warning
            self.quote = quote
            self.history = history
            self.available = available
        }
    }
}
