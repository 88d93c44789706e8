import Contract
import Outreach
import Storage

extension ShowJob: Performed {
    func perform(_ act: Act) throws -> JobCard {
        guard let found = try act.connection.job(job) else { throw Refusal.noSuch(job) }
        return JobCard(
            summary: JobSummary(job: found.id, title: found.title, company: found.company, location: found.location),
            companyID: try act.connection.company(named: found.company)?.id, description: found.description,
            contactName: found.contactName, contactEmail: found.contactEmail, url: found.url)
    }
}
