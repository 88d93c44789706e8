import Outreach

/// A contact and a job, and how far they have come.
public struct MatchSummary: Codable, Sendable, Equatable {
    public var contact: ContactID
    public var name: String
    public var email: String?
    public var job: JobID
    public var jobTitle: String
    public var company: String
    public var stage: MatchStage
    public var changedAt: Instant

    public init(
        contact: ContactID, name: String, email: String? = nil, job: JobID, jobTitle: String, company: String,
        stage: MatchStage, changedAt: Instant
    ) {
        self.contact = contact
        self.name = name
        self.email = email
        self.job = job
        self.jobTitle = jobTitle
        self.company = company
        self.stage = stage
        self.changedAt = changedAt
    }
}
