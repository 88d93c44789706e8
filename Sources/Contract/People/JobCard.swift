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
    /// Whether nobody is hired for it any more.
    public var isClosed: Bool
    /// Since when its record is as it is.
    public var asOf: Instant?

    public init(
        summary: JobSummary, companyID: CompanyID? = nil, description: String? = nil, contactName: String? = nil,
        contactEmail: String? = nil, url: String? = nil, tags: [String] = [], isClosed: Bool = false,
        asOf: Instant? = nil
    ) {
        self.summary = summary
        self.companyID = companyID
        self.description = description
        self.contactName = contactName
        self.contactEmail = contactEmail
        self.url = url
        self.tags = tags
        self.isClosed = isClosed
        self.asOf = asOf
    }
}
