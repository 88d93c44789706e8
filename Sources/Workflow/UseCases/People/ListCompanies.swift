import Contract
import Outreach
import Storage

extension ListCompanies: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.companies(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return Answer(companies: page.map { CompanySummary($0) }, next: next)
    }
}

extension CompanySummary {
    init(_ company: Company) {
        self.init(
            company: company.id, name: company.name, domain: company.domain, country: company.country,
            zone: company.zone?.rawValue)
    }
}
