import Outreach

/// One match as a person writes it down.
public struct MatchRow: Codable, Sendable, Equatable {
    /// Where it stands in its file; 0 in an export.
    public var line: Int
    /// Mail address or id (`P-9`).
    public var contact: String
    /// Id (`J-3`), or the title together with `company`.
    public var job: String
    /// The job's company, where `job` is a title.
    public var company: String?
    /// A `MatchStage`; absent, `pending` for a new match and no change for one that is there.
    public var stage: String?

    public init(line: Int, contact: String, job: String, company: String? = nil, stage: String? = nil) {
        self.line = line
        self.contact = contact
        self.job = job
        self.company = company
        self.stage = stage
    }
}
