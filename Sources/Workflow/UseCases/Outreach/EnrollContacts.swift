import Contract
import Outreach
import Storage

extension EnrollContacts: Performed {
    func perform(_ act: Act) throws -> Answer {
        try checkSize()
        let row = try act.sequence(named: sequence)
        try checkSequence(row)
        if row.state == .active { try act.mustBeComplete(row) }
        let installation = try act.installation()
        let flow = try act.flow(of: self)
        let people = try act.candidates(named: contacts, for: row)
        var enrolling = Enrolling(
            row: row, installation: installation, fromStep: fromStep ?? 1, startsPaused: paused ?? false, act: act)
        try enrolling.gather(people)
        let begun = try batch.map { try act.connection.count(batch: $0.rawValue) } ?? 0
        let quoting = try Quoting(row, act)
        var plans: [EnrollmentPlan] = []
        var new: [(index: Int, enrollment: NewEnrollment, itinerary: Itinerary)] = []
        for person in people {
            var (plan, itinerary) = enrolling.plan(
                person, later: installation.practice.pacing.offset(of: begun + new.count))
            if plan.refusal == nil, dryRun || reserve == true {
                let steps = enrolling.steps(of: person)
                plan.quote = quoting.quote(steps)
                plan.steps = dryRun ? steps : nil
            }
            if plan.refusal == nil, let itinerary {
                var enrollment = enrolling.enrollment(person, itinerary, plan.firstStepAt)
                enrollment.job = job
                enrollment.fields = fields ?? [:]
                enrollment.flow = flow
                enrollment.company = company
                new.append((plans.count, enrollment, itinerary))
            }
            plans.append(plan)
        }
        guard !dryRun else { return quoting.told(plans, batch: nil, enrolling.warning) }
        let ids = try act.connection.addEnrollments(new.map(\.enrollment), batch: batch?.rawValue, at: act.now)
        for (index, enrollment, itinerary) in new {
            guard let id = ids[enrollment.contact] else { continue }
            plans[index].enrollment = id
            try act.omit(itinerary.omitted, of: id, in: row.definition)
        }
        if reserve == true { try act.reserveRuns(plans, quoting.prices) }
        try act.connection.recordEnrolled(ids.values.sorted(), in: row.spokenName, by: act.actor, at: act.now)
        return quoting.told(plans, batch: batch ?? ids.values.min(), enrolling.warning)
    }

    private func checkSize() throws {
        guard !contacts.isEmpty else {
            throw Refusal(.malformed, "Nobody was named.", hint: "Name contacts by mail address or id.")
        }
        guard contacts.count <= Page.largest else {
            throw Refusal(
                .malformed, "\(contacts.count) contacts are too many for one call.",
                hint: "Send at most \(Page.largest).")
        }
        guard let fields else { return }
        guard fields.count <= 20 else { throw Refusal(.malformed, "\(fields.count) fields are too many; at most 20.") }
        for (name, value) in fields {
            guard SequenceDefinition.isName(name) else {
                throw Refusal(
                    .malformed, "The field “\(name.prefix(60))” is not allowed: \(SequenceDefinition.nameRule).")
            }
            if let problem = PlainText.problem(inText: value, limit: 1_000) {
                throw Refusal(.malformed, "The field \(name) \(problem).")
            }
        }
    }

    private func checkSequence(_ row: SequenceRow) throws {
        guard row.state != .archived else { throw Refusal(.notNow, "\(row.name) is archived.") }
        let steps = row.definition.steps.count
        guard steps > 0 else {
            throw Refusal(.notNow, "\(row.name) has no steps yet.", hint: "countersign sequence show \(row.name)")
        }
        guard let fromStep, !(1...steps).contains(fromStep) else { return }
        throw Refusal(.malformed, "\(row.name) has no step \(fromStep); there are 1 to \(steps).")
    }
}

extension Act {
    /// What the enrollment is a flow of, when that is free (S0-41 to S0-44).
    fileprivate func flow(of question: EnrollContacts) throws -> EnrollmentRow.Flow? {
        if let job = question.job, try connection.job(job) == nil { throw Refusal.noSuch(job) }
        if let company = question.company {
            guard try connection.company(company) != nil else { throw Refusal.noSuch(company) }
            guard question.isFlow != true else {
                throw Refusal(.malformed, "An enrollment is the flow of a job or of a company, not of both.")
            }
            try checkFlow(question, try connection.flow(of: company), "\(company)")
            return .company
        }
        guard question.isFlow == true else { return nil }
        guard let job = question.job else {
            throw Refusal(.malformed, "A flow needs the job or the company that it is for.")
        }
        try checkFlow(question, try connection.flow(of: job), "\(job)")
        return .job
    }

    private func checkFlow(_ question: EnrollContacts, _ blocker: EnrollmentRow?, _ record: String) throws {
        guard question.contacts.count == 1 else {
            throw Refusal(.malformed, "A flow is for one contact; \(question.contacts.count) are named.")
        }
        guard let blocker else { return }
        let name = try maySee(blocker.sequence) ? " (\(blocker.id), \(blocker.sequenceName))" : ""
        throw Refusal(
            .notNow, "\(record) has a flow already\(name).",
            hint: name.isEmpty ? nil : "Archive it first: countersign enrollment archive \(blocker.id)")
    }

    /// The named contacts in the order in which they were named.
    fileprivate func candidates(named texts: [String], for row: SequenceRow) throws -> [Enrolling.Person] {
        let named = texts.map { (text: $0, id: ContactID($0)) }
        let byEmail = try connection.owners(ofEmails: named.filter { $0.id == nil }.map { PlainText.folded($0.text) })
        let ids = try named.map { text, id in
            guard let id = id ?? byEmail[PlainText.folded(text)] else {
                throw Refusal.noSuch("contact", text, list: "countersign contact list")
            }
            return id
        }
        let candidates = try connection.candidates(Array(Set(ids)), for: row.id)
        return try zip(named, ids).map { named, id in
            guard let candidate = candidates[id] else {
                throw Refusal.noSuch("contact", named.text, list: "countersign contact list")
            }
            let usual = candidate.contact.email.map(PlainText.folded)
            let chosen = named.id == nil && PlainText.folded(named.text) != usual ? PlainText.folded(named.text) : nil
            return Enrolling.Person(candidate: candidate, address: chosen)
        }
    }

    fileprivate func omit(_ omitted: [Itinerary.Omission], of id: EnrollmentID, in definition: SequenceDefinition)
        throws
    {
        for omission in omitted {
            try connection.addOmission(
                of: id, step: omission.step, channel: definition.steps[omission.step - 1].channel,
                reason: omission.reason.rawValue, target: omission.at, by: actor, at: now)
        }
    }
}
