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

    /// Those of these jobs that are known by title and company, by `Job.key`.
    public func jobs(like jobs: [Job]) throws -> [String: Job] {
        var found: [String: Job] = [:]
        for row in try rows(
            of: jobs.map(\.key.sqlValue), { "SELECT \(jobColumns) FROM job WHERE job_key IN \($0)" })
        {
            let job = try Job(row: row)
            found[job.key] = job
        }
        return found
    }

    /// Adds jobs; their ids are ignored.
    public func addJobs(_ jobs: [Job], at now: Instant) throws {
        try insert(
            into: "job",
            columns: [
                "title", "title_key", "company", "company_key", "job_key", "location", "location_key", "description",
                "contact_name", "contact_email", "url", "created_at",
            ],
            rows: jobs.map { job in
                [
                    job.title.sqlValue, Fold.text(job.title).sqlValue, job.company.sqlValue,
                    Fold.text(job.company).sqlValue, job.key.sqlValue, job.location.column,
                    job.location.map(Fold.text).column, job.description.column, job.contactName.column,
                    job.contactEmail.column, job.url.column, now.sqlValue,
                ]
            })
    }

    public func changeJob(_ job: Job, at now: Instant) throws {
        try run(
            """
            UPDATE job SET title = \(job.title), title_key = \(Fold.text(job.title)), company = \(job.company),
                company_key = \(Fold.text(job.company)), job_key = \(job.key), location = \(job.location),
                location_key = \(job.location.map(Fold.text)), description = \(job.description), contact_name = \(job.contactName), contact_email = \(job.contactEmail), url = \(job.url),
                changed_at = \(now)
            WHERE id = \(job.id)
            """)
    }
}

extension Connection {
    /// Since when a job's record is as it is, and whether nobody is hired for it any more.
    public func jobStanding(_ id: JobID) throws -> (asOf: Instant, isClosed: Bool)? {
        try row("SELECT COALESCE(changed_at, created_at) AS at, closed_at FROM job WHERE id = \(id)").map {
            (try $0.instant("at"), try $0.optionalInstant("closed_at") != nil)
        }
    }

    /// Closes a job, or opens it again. `false` when it was so already.
    public func setClosed(_ isClosed: Bool, job: JobID, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE job SET closed_at = \(isClosed ? now : nil), changed_at = \(now)
            WHERE id = \(job) AND (closed_at IS NULL) = (\(isClosed ? 1 : 0) = 1)
            """) == 1
    }

    /// A job's tags in alphabetical order.
    public func tags(of job: JobID) throws -> [String] {
        try rows("SELECT tag FROM job_tag WHERE job_id = \(job) ORDER BY tag LIMIT 1000").map { try $0.text("tag") }
    }

    /// Adds tags, which are folded; one that is there stays.
    public func addTags(_ tags: [String], to job: JobID) throws {
        try insert(
            into: "job_tag", columns: ["job_id", "tag"], rows: tags.map { [job.sqlValue, $0.sqlValue] },
            suffix: "ON CONFLICT (job_id, tag) DO NOTHING")
    }

    public func removeTag(_ tag: String, from job: JobID) throws {
        try run("DELETE FROM job_tag WHERE job_id = \(job) AND tag = \(tag)")
    }
}

private let jobColumns: SQL = "id, title, company, location, description, contact_name, contact_email, url"

/// A line break cannot stand in either part, so two jobs share a key only when both parts are the same.
private func jobKey(_ title: String, _ company: String) -> String {
    Fold.text(title) + "\n" + Fold.text(company)
}

extension Job {
    /// What tells two jobs apart: title and company without regard to case.
    public var key: String { jobKey(title, company) }

    init(row: Row) throws {
        self.init(
            id: try row.id("id"), title: try row.text("title"), company: try row.text("company"),
            location: try row.optionalText("location"), description: try row.optionalText("description"),
            contactName: try row.optionalText("contact_name"), contactEmail: try row.optionalText("contact_email"),
            url: try row.optionalText("url"))
    }
}
