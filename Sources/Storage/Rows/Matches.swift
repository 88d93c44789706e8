import Outreach

/// A contact and a job, and how far they have come.
public struct MatchRow: Sendable {
    public var contact: ContactID
    public var name: String
    public var email: String?
    public var job: JobID
    public var jobTitle: String
    public var company: String
    public var stage: MatchStage
    public var changedAt: Instant
}

extension Connection {
    public func matchStage(of contact: ContactID, for job: JobID) throws -> MatchStage? {
        try row("SELECT stage FROM job_match WHERE contact_id = \(contact) AND job_id = \(job)").map {
            try $0.choice("stage")
        }
    }

    /// Makes a match or moves it, and writes the event; a match that is there already stays as it is.
    /// Answers whether anything changed.
    @discardableResult
    public func setMatch(
        _ contact: ContactID, for job: JobID, to stage: MatchStage, by actor: Actor, at now: Instant
    ) throws -> Bool {
        let before = try matchStage(of: contact, for: job)
        guard before != stage else { return false }
        try run(
            """
            INSERT INTO job_match (contact_id, job_id, stage, changed_at) VALUES (\(contact), \(job), \(stage), \(now))
            ON CONFLICT (contact_id, job_id) DO UPDATE SET stage = excluded.stage, changed_at = excluded.changed_at
            """)
        let way = [before?.rawValue, stage.rawValue].compactMap(\.self).joined(separator: " to ")
        try record("matchMoved", by: actor, at: now, detail: "\(contact) and \(job): \(way)")
        return true
    }

    /// Moves the matches of a job that nobody has written to yet on to `contacted`: of one contact, or, when `contact`
    /// is `nil`, of everybody (a job's own flow, S0-47). Each is an event. Answers how many moved.
    @discardableResult
    public func moveMatchesToContacted(
        job: JobID, contact: ContactID?, by actor: Actor, at now: Instant
    ) throws -> Int {
        let handful = 500
        let stages = MatchStage.allCases.filter(\.isBeforeContact).map(\.sqlValue)
        let whose: SQL = if let contact { "AND contact_id = \(contact)" } else { "" }
        var moved = 0
        while true {
            let matches = try rows(
                """
                SELECT contact_id, stage FROM job_match WHERE job_id = \(job) AND stage IN \(list: stages) \(whose)
                ORDER BY contact_id LIMIT \(handful)
                """)
            _ = try rows(of: matches.map { try $0["contact_id"] }) { list in
                """
                UPDATE job_match SET stage = 'contacted', changed_at = \(now)
                WHERE job_id = \(job) AND contact_id IN \(list) RETURNING contact_id
                """
            }
            for match in matches {
                let id: ContactID = try match.id("contact_id")
                try record(
                    "matchMoved", by: actor, at: now,
                    detail: "\(id) and \(job): \(try match.text("stage")) to contacted")
            }
            moved += matches.count
            if matches.count < handful { return moved }
        }
    }

    /// The matches of one job by contact, at any of `stages` when there are some.
    public func matches(
        of job: JobID, stages: [MatchStage] = [], after: ContactID? = nil, limit: Int
    ) throws -> [MatchRow] {
        let wanted: SQL = stages.isEmpty ? "" : "AND stage IN \(list: stages.map(\.sqlValue))"
        return try rows(
            """
            \(matchSelect) WHERE job_id = \(job) AND contact_id > \(after?.rawValue ?? 0) \(wanted)
            ORDER BY contact_id LIMIT \(limit)
            """
        ).map(MatchRow.init(row:))
    }

    /// All matches by contact, then job.
    public func matches(after: (contact: ContactID, job: JobID)? = nil, limit: Int) throws -> [MatchRow] {
        try rows(
            """
            \(matchSelect) WHERE (contact_id, job_id) > (\(after?.contact.rawValue ?? 0), \(after?.job.rawValue ?? 0))
            ORDER BY contact_id, job_id LIMIT \(limit)
            """
        ).map(MatchRow.init(row:))
    }

    /// The matches of one contact, at most `limit`, the latest change first.
    public func matches(of contact: ContactID, limit: Int) throws -> [MatchRow] {
        try rows(
            "\(matchSelect) WHERE contact_id = \(contact) ORDER BY changed_at DESC, job_id LIMIT \(limit)"
        ).map(MatchRow.init(row:))
    }
}

extension MatchStage: SQLConvertible {}

private let matchSelect: SQL = """
    SELECT contact_id, contact.name AS name, contact.email AS email, job_id, job.title AS job_title, job.company AS company,
           stage, job_match.changed_at AS changed_at
    FROM job_match JOIN contact ON contact.id = contact_id JOIN job ON job.id = job_id
    """

extension MatchRow {
    fileprivate init(row: Row) throws {
        self.init(
            contact: try row.id("contact_id"), name: try row.text("name"), email: try row.optionalText("email"),
            job: try row.id("job_id"), jobTitle: try row.text("job_title"), company: try row.text("company"),
            stage: try row.choice("stage"), changedAt: try row.instant("changed_at"))
    }
}
