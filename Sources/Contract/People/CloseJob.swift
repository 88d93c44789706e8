import Outreach

/// Says that nobody is hired for a job any more, or that somebody is again. What was written about it and has not left is
/// not approved any more without being read again (ahead 3.4).
public struct CloseJob: UseCase {
    public static let route: Route = "PUT /jobs/{job}/closed"
    public static let needs = Capability.outreach

    public var job: JobID
    public var closed: Bool

    public init(job: JobID, closed: Bool) {
        self.job = job
        self.closed = closed
    }

    public typealias Answer = JobCard
}
