import Outreach

/// Lists companies by id.
public struct ListCompanies: UseCase {
    public static let route: Route = "GET /companies"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var companies: [CompanySummary]
        public var next: String?

        public init(companies: [CompanySummary], next: String? = nil) {
            self.companies = companies
            self.next = next
        }
    }
}
