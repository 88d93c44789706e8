import Outreach

/// Lists enrollments, newest first.
public struct ListEnrollments: UseCase {
    public static let route: Route = "GET /enrollments"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
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
