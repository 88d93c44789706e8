import Contract
import Outreach
import Storage

extension ImportEnrollments: Performed {
    /// Rows of the same sequence and job are enrolled together, as `enroll` would.
    func perform(_ act: Act) throws -> ImportTally {
        try ImportRules.check(rows.count)
        let rules = ImportRules(skipBad: skipBad, dryRun: dryRun)
        var tally = ImportTally.nothing
        var groups: [Group: [Place]] = [:]
        var order: [Group] = []
        for row in rows {
            do {
                guard let (group, place) = try act.place(of: row) else {
                    tally.same += 1
                    continue
                }
                if groups[group] == nil { order.append(group) }
                groups[group, default: []].append(place)
            } catch let refusal as Refusal {
                tally.refused.append(refusal.problem(line: row.line))
            }
        }
        try rules.settle(tally)
        var batch: EnrollmentID?
        for group in order { try enroll(groups[group] ?? [], in: group, &batch, act, &tally) }
        try rules.settle(tally)
        try rules.record("enrollmentsImported", tally, act)
        return tally
    }

    private func enroll(
        _ places: [Place], in group: Group, _ batch: inout EnrollmentID?, _ act: Act, _ tally: inout ImportTally
    ) throws {
        do {
            let answer = try EnrollContacts(
                sequence: group.sequence, contacts: places.map(\.contact.description), job: group.job,
                fromStep: group.fromStep, paused: group.paused, batch: batch, dryRun: dryRun
            ).perform(act)
            batch = answer.batch ?? batch
            for (place, plan) in zip(places, answer.plans) {
                if let refusal = plan.refusal {
                    tally.refused.append(Problem("\(plan.name) \(refusal).", line: place.line, field: "contact"))
                } else {
                    tally.added += 1
                }
            }
        } catch let refusal as Refusal {
            for place in places { tally.refused.append(refusal.problem(line: place.line)) }
        }
    }
}

/// What one call to enroll takes together.
private struct Group: Hashable {
    var sequence: String
    var job: JobID?
    var fromStep: Int?
    var paused: Bool?
}

/// A contact of a row.
private struct Place {
    var line: Int
    var contact: ContactID
}

extension Act {
    /// Where a row's contact goes; `nil` for one who is on the way there already.
    fileprivate func place(of row: EnrollmentImportRow) throws -> (Group, Place)? {
        let contact = try namedContact(row.contact)
        if let problem = PlainText.problem(inLine: row.sequence, limit: 80) {
            throw Refusal(.malformed, "The sequence \(problem).")
        }
        let sequence = try sequence(named: row.sequence)
        let job = try row.job.map { text in
            guard let id = JobID(text) else { throw Refusal(.malformed, "A job is named by its id, such as J-3.") }
            return id
        }
        let live = try connection.liveEnrollments(of: contact.id)
        guard !live.contains(where: { $0.sequence == sequence.id }) else { return nil }
        if let step = row.fromStep, step < 1 {
            throw Refusal(.malformed, "Steps are counted from 1, not from \(step).")
        }
        return (
            Group(sequence: sequence.name, job: job, fromStep: row.fromStep, paused: row.paused),
            Place(line: row.line, contact: contact.id)
        )
    }
}
