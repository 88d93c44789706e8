import Contract
import Outreach
import Storage

extension EnrollContacts: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard !contacts.isEmpty else {
            throw Refusal(.malformed, "Nobody was named.", hint: "Name contacts by mail address or id.")
        }
        guard contacts.count <= Page.largest else {
            throw Refusal(
                .malformed, "\(contacts.count) contacts are too many for one call.",
                hint: "Send at most \(Page.largest).")
        }
        let row = try act.sequence(named: sequence)
        guard row.state != .archived else { throw Refusal(.notNow, "\(row.name) is archived.") }
        if row.state == .active { try act.mustBeComplete(row) }
        if let job, try act.connection.job(job) == nil { throw Refusal.noSuch(job) }
        let installation = try act.installation()
        var seen: Set<ContactID> = []
        let plans = try contacts.map { text in
            let contact = try act.contact(text)
            let recipient = try act.connection.recipient(contact, of: row.definition, installation, act.desk.zones)
            let place = recipient.whereabouts
            var plan = EnrollmentPlan(
                contact: contact.id, name: contact.name, zone: place.zone.rawValue, zoneSource: place.source.rawValue)
            plan.refusal = try seen.insert(contact.id).inserted ? act.obstacle(for: contact, in: row) : "named twice"
            guard plan.refusal == nil else { return plan }
            if row.state == .active {
                plan.firstStepAt =
                    recipient.planner.plan(
                        row.definition.steps[0], after: PlanAnchor(completedAt: act.now, raw: act.now, isFirst: true)
                    ).target
            }
            if !dryRun { plan.enrollment = try enroll(contact, in: row, at: plan.firstStepAt, act) }
            return plan
        }
        let warning =
            row.state == .active
            ? nil
            : "\(row.name) is \(row.state.rawValue): people are recorded, and nothing is drafted until it is activated."
        return Answer(plans: plans, warning: warning)
    }

    private func enroll(_ contact: Contact, in row: SequenceRow, at first: Instant?, _ act: Act) throws -> EnrollmentID
    {
        let id = try act.connection.addEnrollment(
            NewEnrollment(
                contact: contact.id, sequence: row.id, versionID: row.versionID, job: job, member: act.member.id,
                nextAt: first), at: act.now)
        try act.connection.record("enrolled", by: act.actor, at: act.now, enrollment: id, detail: row.spokenName)
        return id
    }
}

extension Act {
    /// By mail address or id.
    fileprivate func contact(_ text: String) throws -> Contact {
        let found = try ContactID(text).map { try connection.contact($0) } ?? connection.contact(email: text)
        guard let found else { throw Refusal.noSuch("contact", text, list: "countersign contact list") }
        return found
    }

    /// Why this contact cannot be enrolled now, if anything is in the way (semantics 4.11, 4.12).
    fileprivate func obstacle(for contact: Contact, in row: SequenceRow) throws -> String? {
        if let live = try connection.liveEnrollment(of: contact.id) {
            return try maySee(live.sequence)
                ? "is on the way through \(live.sequenceName) already (\(live.id))"
                : "is on the way through a confidential sequence already"
        }
        for (number, step) in row.definition.steps.enumerated() where !contact.canBeReached(by: step.channel) {
            return "has no \(step.channel.needs), which step \(number + 1) needs"
        }
        if let email = contact.email, let block = try connection.blocks(on: email).first {
            return "\(email) is \(block.kind): \(block.reason)"
        }
        if let last = try connection.contactStanding(contact.id)?.contactedAt, now < last + .hours(24 * Guard.quietDays)
        {
            return "was contacted at \(last), less than \(Guard.quietDays) days ago"
        }
        return nil
    }
}

extension Channel {
    fileprivate var needs: String {
        switch self {
        case .email: "email address"
        case .linkedInMessage, .linkedInConnection, .linkedInInMail: "LinkedIn profile"
        case .sms, .call: "phone number"
        }
    }
}
