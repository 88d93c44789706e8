import Contract
import Outreach
import Storage

extension ImportJobs: Performed {
    func perform(_ act: Act) throws -> ImportTally {
        try ImportRules.check(rows.count)
        let rules = ImportRules(skipBad: skipBad, dryRun: dryRun)
        var tally = ImportTally.nothing
        var good: [Job] = []
        for row in rows {
            let (job, problems) = row.checked()
            tally.refused += problems
            if let job { good.append(job) }
        }
        try rules.settle(tally)
        var known = try act.connection.jobs(like: good)
        var added: [String: Job] = [:]
        var order: [String] = []
        var changed: [JobID: Job] = [:]
        for job in good {
            guard let before = known[job.key] else {
                if added[job.key] == nil {
                    order.append(job.key)
                    tally.added += 1
                }
                added[job.key] = job
                continue
            }
            let after = job.merged(into: before)
            if after == before {
                tally.same += 1
            } else {
                tally.changed += 1
                changed[before.id] = after
                known[job.key] = after
            }
        }
        if !dryRun {
            let new = order.compactMap { added[$0] }
            try act.connection.mentionCompanies(new.map(\.company) + changed.values.map(\.company), at: act.now)
            try act.connection.addJobs(new, at: act.now)
            for job in changed.values.sorted(by: { $0.id < $1.id }) { try act.connection.changeJob(job, at: act.now) }
        }
        try rules.record("jobsImported", tally, act)
        return tally
    }
}

extension Job {
    /// What this row says goes before what is known; what it leaves out stays.
    fileprivate func merged(into known: Job) -> Job {
        Job(
            id: known.id, title: title, company: company, location: location ?? known.location,
            description: description ?? known.description, contactName: contactName ?? known.contactName,
            contactEmail: contactEmail ?? known.contactEmail, url: url ?? known.url)
    }
}

extension JobRow {
    fileprivate func checked() -> (job: Job?, problems: [Problem]) {
        var check = RowCheck(line: line)
        var job = Job(
            id: JobID(0), title: check.line("title", title, limit: 200, required: true) ?? "",
            company: check.line("company", company, limit: 200, required: true) ?? "")
        job.location = check.line("location", location, limit: 200)
        job.description = check.text("description", description, limit: 20_000)
        job.contactName = check.line("contact name", contactName, limit: 200)
        job.contactEmail = check.email("contact email", contactEmail)
        job.url = check.line("url", url, limit: 500)
        if let url = job.url, !url.lowercased().hasPrefix("https://"), !url.lowercased().hasPrefix("http://") {
            check.refuse("url", url, "does not begin with https://")
        }
        return (check.problems.isEmpty ? job : nil, check.problems)
    }
}
