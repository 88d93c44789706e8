import Outreach

/// Adds tags to a job and takes others away; at most 30 each.
public struct TagJob: UseCase {
    public static let route: Route = "PUT /jobs/{job}/tags"
    public static let needs = Capability.outreach

    public var job: JobID
    public var add: [String]
    public var remove: [String]

    public init(job: JobID, add: [String], remove: [String]) {
        self.job = job
        self.add = add
        self.remove = remove
    }

    public typealias Answer = JobCard
}
