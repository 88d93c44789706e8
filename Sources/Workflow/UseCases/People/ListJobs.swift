import Contract
import Outreach
import Storage

extension ListJobs: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.jobs(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return Answer(
            jobs: page.map { JobSummary(job: $0.id, title: $0.title, company: $0.company, location: $0.location) },
            next: next)
    }
}
