import Outreach

extension Connection {
    public func job(_ id: JobID) throws -> Job? {
        try row("SELECT \(jobColumns) FROM job WHERE id = \(id)").map(Job.init(row:))
    }

    /// The job with this title at this company, without regard to case.
    public func job(title: String, company: String) throws -> Job? {
        try row("SELECT \(jobColumns) FROM job WHERE job_key = \(jobKey(title, company))").map(Job.init(row:))
    }

    public func jobs(after: JobID? = nil, limit: Int) throws -> [Job] {
        try rows("SELECT \(jobColumns) FROM job WHERE id > \(after?.rawValue ?? 0) ORDER BY id LIMIT \(limit)")
            .map(Job.init(row:))
    }

    /// Adds a job; its `id` is ignored.
    public func addJob(_ job: Job, at now: Instant) throws -> JobID {
        try rows(
            """
            INSERT INTO job (title, company, job_key, location, description, contact_name, contact_email, url, created_at)
            VALUES (\(job.title), \(job.company), \(jobKey(job.title, job.company)), \(job.location), \(job.description),
                    \(job.contactName), \(job.contactEmail), \(job.url), \(now)) RETURNING id
            """)[0].id("id")
    }

    public func changeJob(_ job: Job) throws {
        try run(
            """
            UPDATE job SET title = \(job.title), company = \(job.company), job_key = \(jobKey(job.title, job.company)),
                location = \(job.location), description = \(job.description), contact_name = \(job.contactName),
                contact_email = \(job.contactEmail), url = \(job.url)
            WHERE id = \(job.id)
            """)
    }
}

private let jobColumns: SQL = "id, title, company, location, description, contact_name, contact_email, url"

/// A line break cannot stand in either part, so two jobs share a key only when both parts are the same.
private func jobKey(_ title: String, _ company: String) -> String {
    PlainText.folded(title) + "\n" + PlainText.folded(company)
}

extension Job {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), title: try row.text("title"), company: try row.text("company"),
            location: try row.optionalText("location"), description: try row.optionalText("description"),
            contactName: try row.optionalText("contact_name"), contactEmail: try row.optionalText("contact_email"),
            url: try row.optionalText("url"))
    }
}
