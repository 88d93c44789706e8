import Outreach

/// One line of the list of jobs.
public struct JobSummary: Codable, Sendable, Equatable {
    public var job: JobID
    public var title: String
    public var company: String
    public var location: String?

    public init(job: JobID, title: String, company: String, location: String? = nil) {
        self.job = job
        self.title = title
        self.company = company
        self.location = location
    }
}
