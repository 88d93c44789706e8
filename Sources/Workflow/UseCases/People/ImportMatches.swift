import Contract
import Outreach
import Storage

extension ImportMatches: Performed {
    func perform(_ act: Act) throws -> ImportTally {
        try ImportRules.check(rows.count)
        let rules = ImportRules(skipBad: skipBad, dryRun: dryRun)
        var tally = ImportTally.nothing
        for row in rows {
            do {
                let (contact, job, stage) = try act.match(of: row)
                let before = try act.connection.matchStage(of: contact.id, for: job)
                let after = stage ?? before ?? .pending
                if before == nil {
                    tally.added += 1
                } else if before == after {
                    tally.same += 1
                } else {
                    tally.changed += 1
                }
                if !dryRun { _ = try act.moveMatch(contact, job: job, to: after) }
            } catch let refusal as Refusal {
                tally.refused.append(refusal.problem(line: row.line))
            }
        }
        try rules.settle(tally)
        try rules.record("matchesImported", tally, act)
        return tally
    }
}

extension Act {
    fileprivate func match(of row: Contract.MatchRow) throws -> (Contact, JobID, MatchStage?) {
        let contact = try contactToChange(row.contact)
        let stage = try row.stage.map(MatchStage.read)
        if let id = JobID(row.job) {
            guard try connection.job(id) != nil else { throw Refusal.noSuch(id) }
            return (contact, id, stage)
        }
        for text in [row.job, row.company ?? "-"] {
            if let problem = PlainText.problem(inLine: text, limit: 200) {
                throw Refusal(.malformed, "The job or its company \(problem).")
            }
        }
        guard let company = row.company else {
            throw Refusal(.malformed, "A job is named by its id, such as J-3, or by title and company.")
        }
        guard let job = try connection.job(title: row.job, company: company) else {
            throw Refusal.noSuch("job", "\(row.job) at \(company)", list: "countersign job list")
        }
        return (contact, job.id, stage)
    }
}

extension Refusal {
    /// As what is wrong with one row of a file.
    func problem(line: Int) -> Problem { Problem(message, line: line) }
}
