import Outreach

/// Shows everything that is known of a company.
public struct ShowCompany: UseCase {
    public static let route: Route = "GET /companies/{company}"
    public static let needs = Capability.read

    /// Name or id (`CO-7`).
    public var company: String

    public init(company: String) {
        self.company = company
    }

    public typealias Answer = CompanyCard
}
