import Contract
import Outreach
import Storage

extension SimulateSequence: Performed {
    /// Asks the `Course` that the stages' own planner makes; nothing is stored.
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequence(named: sequence)
        let person = try act.contact(contact)
        let installation = try act.installation()
        let recipient = try act.connection.recipient(person, of: row.definition, installation, act.desk.zones)
        let zone = recipient.whereabouts.zone
        let start = try from.map { try instant($0, in: zone, act.desk.zones) } ?? act.now
        let standing = try act.connection.contactStanding(person.id)
        var course = Course(
            definition: row.definition, recipient: recipient,
            reach: Reach(of: person, isConnected: standing?.connectedAt != nil), from: 1,
            after: PlanAnchor(completedAt: start, raw: start, isFirst: true))
        course.grace = act.desk.limits.grace
        course.connectionDays = installation.practice.connectionDays
        return Answer(
            sequence: row.spokenName, contact: person.id, name: person.name, from: start,
            fromLocal: act.desk.zones.local(start, in: zone).description, zone: zone.rawValue,
            zoneSource: recipient.whereabouts.source.rawValue, country: recipient.whereabouts.place,
            job: try jobName(act), graceSeconds: Int(act.desk.limits.grace.components.seconds),
            steps: course.steps(act.desk.zones),
            remarks: try [recipient.schedule.calendar.note].compactMap(\.self) + remarks(person, row, installation, act)
        )
    }

    private func instant(_ text: String, in zone: ZoneName, _ zones: any Zones) throws -> Instant {
        if let instant = Instant(text) { return instant }
        if let date = CivilDate(text) { return zones.instant(of: LocalTime(date, secondOfDay: 0), in: zone) }
        if let local = LocalTime(text) { return zones.instant(of: local, in: zone) }
        let shown = PlainText.printable(String(text.prefix(40)), keepingLines: false)
        throw Refusal(
            .malformed, "“\(shown)” is neither a date nor an instant.",
            hint: "Write 2026-12-20, 2026-12-20 09:30 (on the recipient's clock) or 2026-12-20T08:30:00Z.")
    }

    private func jobName(_ act: Act) throws -> String? {
        guard let job else { return nil }
        guard let id = JobID(job), let found = try act.connection.job(id) else {
            throw Refusal.noSuch("job", job, list: "countersign job list")
        }
        return "\(found.title) at \(found.company)"
    }

    /// What enrolling them now would be refused for, or warn of.
    private func remarks(_ person: Contact, _ row: SequenceRow, _ installation: Installation, _ act: Act) throws
        -> [String]
    {
        guard let candidate = try act.connection.candidates([person.id], for: row.id)[person.id] else { return [] }
        var enrolling = Enrolling(row: row, installation: installation, fromStep: 1, startsPaused: false, act: act)
        let asked = Enrolling.Person(candidate: candidate)
        try enrolling.gather([asked])
        let refusal = enrolling.plan(asked, later: .zero).plan.refusal
        return [refusal.map { "\(person.name) cannot be enrolled now: \($0)." }, enrolling.warning].compactMap(\.self)
    }
}

extension Whereabouts {
    /// `DE-BY`, `DE`, or nothing where nobody said.
    var place: String? { country.map { country in [country, subdivision].compactMap(\.self).joined(separator: "-") } }
}
