import Outreach

/// Puts contacts on their way through a sequence. Contacts that cannot be enrolled are left out, each with the reason.
/// At most 500 contacts a call.
public struct EnrollContacts: UseCase {
    public static let route: Route = "POST /enrollments"
    public static let needs = Capability.outreach

    public var sequence: String
    /// Mail addresses or ids (`P-9`).
    public var contacts: [String]
    public var job: JobID?
    public var dryRun: Bool

    public init(sequence: String, contacts: [String], job: JobID? = nil, dryRun: Bool) {
        self.sequence = sequence
        self.contacts = contacts
        self.job = job
        self.dryRun = dryRun
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var plans: [EnrollmentPlan]
        /// Such as: the sequence is not active, so nothing is drafted yet.
        public var warning: String?

        public init(plans: [EnrollmentPlan], warning: String? = nil) {
            self.plans = plans
            self.warning = warning
        }
    }
}
