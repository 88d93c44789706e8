import Outreach

/// Shows everything that is known of a job.
public struct ShowJob: UseCase {
    public static let route: Route = "GET /jobs/{job}"
    public static let needs = Capability.read

    public var job: JobID

    public init(job: JobID) {
        self.job = job
    }

    public typealias Answer = JobCard
}
