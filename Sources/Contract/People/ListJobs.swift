import Outreach

/// Lists jobs by id.
public struct ListJobs: UseCase {
    public static let route: Route = "GET /jobs"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var jobs: [JobSummary]
        public var next: String?

        public init(jobs: [JobSummary], next: String? = nil) {
            self.jobs = jobs
            self.next = next
        }
    }
}
