import Contract
import Outreach
import Storage

extension ExportJobs: Performed {
    func perform(_ act: Act) throws -> ExportPage<JobRow> {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.jobs(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return ExportPage(
            rows: page.map { job in
                JobRow(
                    line: 0, title: job.title, company: job.company, location: job.location,
                    description: job.description, contactName: job.contactName, contactEmail: job.contactEmail,
                    url: job.url)
            }, next: next)
    }
}
