import Contract
import Outreach
import Storage

extension ShowCompany: Performed {
    func perform(_ act: Act) throws -> CompanyCard {
        let found = try act.namedCompany(company)
        let mentions = try act.connection.mentions(of: found, limit: 1_000)
        return CompanyCard(
            summary: CompanySummary(found), subdivision: found.subdivision, notes: found.notes,
            contacts: mentions.contacts, jobs: mentions.jobs)
    }
}
