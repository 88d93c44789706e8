import Contract
import Outreach
import Storage

extension ImportJobs: Performed {
    func perform(_ act: Act) throws -> ImportTally {
        guard rows.count <= Page.largest else {
            throw Refusal(
                .malformed, "\(rows.count) rows are too many for one call.", hint: "Send at most \(Page.largest).")
        }
        var tally = ImportTally(added: 0, changed: 0, same: 0, refused: [])
        var good: [Job] = []
        for row in rows {
            let (job, problems) = row.checked()
            tally.refused += problems
            if let job { good.append(job) }
        }
        guard tally.refused.isEmpty || skipBad || dryRun else { throw tally.refusal }
        for job in good { try keep(job, act, &tally) }
        if !dryRun, tally.added + tally.changed > 0 {
            try act.connection.record(
                "jobsImported", by: act.actor, at: act.now, detail: "\(tally.added) added, \(tally.changed) changed")
        }
        return tally
    }

    private func keep(_ job: Job, _ act: Act, _ tally: inout ImportTally) throws {
        guard let known = try act.connection.job(title: job.title, company: job.company) else {
            if !dryRun { _ = try act.connection.addJob(job, at: act.now) }
            tally.added += 1
            return
        }
        var changed = job
        changed.id = known.id
        if changed == known {
            tally.same += 1
        } else {
            if !dryRun { try act.connection.changeJob(changed) }
            tally.changed += 1
        }
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
        job.contactEmail = check.line("contact email", contactEmail, limit: 254)
        if let email = job.contactEmail, let problem = EmailAddress.problem(in: email) {
            check.refuse("contact email", email, problem)
        }
        job.url = check.line("url", url, limit: 500)
        if let url = job.url, !url.lowercased().hasPrefix("https://"), !url.lowercased().hasPrefix("http://") {
            check.refuse("url", url, "does not begin with https://")
        }
        return (check.problems.isEmpty ? job : nil, check.problems)
    }
}
