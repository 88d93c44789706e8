import Outreach

/// Lists enrollments, newest first.
public struct ListEnrollments: UseCase {
    public static let route: Route = "GET /enrollments"
    public static let needs = Capability.read

    /// Only those of this sequence.
    public var sequence: String?
    /// Only those of this contact: a mail address or an id (`P-9`).
    public var contact: String?
    /// Only those that stand still because of this, such as `connection` for those waiting on connections (S4-10).
    public var held: String?
    public var limit: Int?
    public var after: String?

    public init(
        sequence: String? = nil, contact: String? = nil, held: String? = nil, limit: Int? = nil, after: String? = nil
    ) {
        self.sequence = sequence
        self.contact = contact
        self.held = held
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var enrollments: [EnrollmentSummary]
        public var next: String?

        public init(enrollments: [EnrollmentSummary], next: String? = nil) {
            self.enrollments = enrollments
            self.next = next
        }
    }
}
