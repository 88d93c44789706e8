import Outreach

/// Everything that is known of a company.
public struct CompanyCard: Codable, Sendable, Equatable {
    public var summary: CompanySummary
    public var subdivision: String?
    public var notes: String?
    /// How many contacts work there, counted up to 1,000.
    public var contacts: Int
    /// How many jobs are there, counted up to 1,000.
    public var jobs: Int

    public init(summary: CompanySummary, subdivision: String? = nil, notes: String? = nil, contacts: Int, jobs: Int) {
        self.summary = summary
        self.subdivision = subdivision
        self.notes = notes
        self.contacts = contacts
        self.jobs = jobs
    }
}
