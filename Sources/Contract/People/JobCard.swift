import Outreach

/// Everything that is known of a job.
public struct JobCard: Codable, Sendable, Equatable {
    public var summary: JobSummary
    public var companyID: CompanyID?
    public var description: String?
    public var contactName: String?
    public var contactEmail: String?
    public var url: String?
    public var tags: [String]

    public init(
        summary: JobSummary, companyID: CompanyID? = nil, description: String? = nil, contactName: String? = nil,
        contactEmail: String? = nil, url: String? = nil, tags: [String] = []
    ) {
        self.summary = summary
        self.companyID = companyID
        self.description = description
        self.contactName = contactName
        self.contactEmail = contactEmail
        self.url = url
        self.tags = tags
    }
}
