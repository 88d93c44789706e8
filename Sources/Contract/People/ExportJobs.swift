import Outreach

/// Gives jobs by id as rows that can be imported again.
public struct ExportJobs: UseCase {
    public static let route: Route = "GET /exports/jobs"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public typealias Answer = ExportPage<JobRow>
}
