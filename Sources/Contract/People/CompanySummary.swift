import Outreach

/// One line of the list of companies.
public struct CompanySummary: Codable, Sendable, Equatable {
    public var company: CompanyID
    public var name: String
    public var domain: String?
    public var country: String?
    public var zone: String?

    public init(company: CompanyID, name: String, domain: String? = nil, country: String? = nil, zone: String? = nil) {
        self.company = company
        self.name = name
        self.domain = domain
        self.country = country
        self.zone = zone
    }
}
