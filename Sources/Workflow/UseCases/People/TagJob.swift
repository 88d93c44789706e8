import Contract
import Outreach
import Storage

extension TagJob: Performed {
    func perform(_ act: Act) throws -> JobCard {
        guard let found = try act.connection.job(job) else { throw Refusal.noSuch(job) }
        var check = RowCheck(line: 1)
        let (more, fewer) = (ContactRow.tags(add, &check), ContactRow.tags(remove, &check))
        if let problem = check.problems.first { throw Refusal(.malformed, problem.message) }
        let known = Set(try act.connection.tags(of: job))
        let (new, gone) = (more.filter { !known.contains($0) }, fewer.filter { known.contains($0) })
        try act.connection.addTags(new, to: job)
        for tag in gone { try act.connection.removeTag(tag, from: job) }
        if !new.isEmpty || !gone.isEmpty {
            let change = (new.map { "+\($0)" } + gone.map { "-\($0)" }).joined(separator: " ")
            try act.connection.record("tagged", by: act.actor, at: act.now, detail: "\(job): \(change)")
        }
        return try act.card(of: found)
    }
}

extension Act {
    /// Everything that is known of a job.
    func card(of job: Job) throws -> JobCard {
        let standing = try connection.jobStanding(job.id)
        return JobCard(
            summary: JobSummary(job: job.id, title: job.title, company: job.company, location: job.location),
            companyID: try connection.company(named: job.company)?.id, description: job.description,
            contactName: job.contactName, contactEmail: job.contactEmail, url: job.url,
            tags: try connection.tags(of: job.id), isClosed: standing?.isClosed ?? false, asOf: standing?.asOf)
    }
}
