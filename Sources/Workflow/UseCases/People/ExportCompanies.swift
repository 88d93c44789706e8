import Contract
import Outreach
import Storage

extension ExportCompanies: Performed {
    func perform(_ act: Act) throws -> ExportPage<CompanyRow> {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.companies(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return ExportPage(
            rows: page.map { company in
                CompanyRow(
                    line: 0, name: company.name, domain: company.domain, country: company.country,
                    subdivision: company.subdivision, zone: company.zone?.rawValue, notes: company.notes)
            }, next: next)
    }
}
