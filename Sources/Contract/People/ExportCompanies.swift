import Outreach

/// Gives companies by id as rows that can be imported again.
public struct ExportCompanies: UseCase {
    public static let route: Route = "GET /exports/companies"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public typealias Answer = ExportPage<CompanyRow>
}
