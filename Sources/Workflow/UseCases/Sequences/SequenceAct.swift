import Contract
import Outreach
import Storage

extension Act {
    /// By its name, with or without a version; a sequence that is hidden from the asking member is not there.
    func sequence(named text: String) throws -> SequenceRow {
        let name = text.split(separator: "@", omittingEmptySubsequences: false).first.map(String.init) ?? text
        guard let row = try connection.sequence(named: name), row.access.isOpen(to: row.viewer(member)) else {
            throw Refusal.noSuch("sequence", text, list: "countersign sequence list")
        }
        return row
    }

    /// The same, when the asking member may publish versions of it and switch it.
    func sequenceToChange(named text: String) throws -> SequenceRow {
        let row = try sequence(named: text)
        guard row.access.isChangeable(by: row.viewer(member)) else {
            throw Refusal(
                .forbidden, "\(row.name) is personal to \(row.ownerName), so only they and admins may change it.",
                hint: "Make one of your own: countersign sequence clone \(row.name) <name>")
        }
        guard row.state != .archived else {
            throw Refusal(
                .notNow, "\(row.name) is archived.",
                hint: "Go on with a copy: countersign sequence clone \(row.name) <name>")
        }
        return row
    }

    /// Whether the asking member may see what belongs to a sequence: its drafts and enrollments (S3-06).
    func maySee(_ sequence: SequenceID) throws -> Bool { try connection.maySee(sequence, member.id) }

    /// What is missing in a definition, for the asking member (semantics 4.16).
    func validity(of definition: SequenceDefinition) throws -> Validity {
        try connection.validity(of: definition, for: member.id, installation(), desk.zones, now: now)
    }

    /// Throws a refusal that lists what is missing, when anything is: nobody is enrolled in an incomplete sequence.
    func mustBeComplete(_ row: SequenceRow) throws {
        let missing = try validity(of: row.definition).missing
        guard !missing.isEmpty else { return }
        throw Refusal(
            .notNow, "\(row.name) is incomplete; \(missing.count == 1 ? "this is" : "these are") missing.",
            hint: "Mend the file, then: countersign sequence apply <file>", problems: missing.map { Problem($0) })
    }

    func summary(_ row: SequenceRow) throws -> SequenceSummary {
        let live = try connection.liveEnrollments(of: row.id, atMost: 10_000)
        let missing = try validity(of: row.definition).missing.count
        let status = SequenceStatus(
            of: SequenceStatus.Facts(
                isArchived: row.state == .archived, hasSteps: !row.definition.steps.isEmpty, isComplete: missing == 0,
                isPaused: row.state == .paused, hasBegun: try connection.hasBegun(row.id), hasLive: live > 0))
        return SequenceSummary(
            sequence: row.spokenName, state: row.state.rawValue, status: status, access: row.access,
            author: row.ownerName, steps: row.definition.steps.count, live: live, missing: missing,
            description: row.definition.description)
    }

    /// Each step, and when it would leave if somebody in the organisation's zone were enrolled now and every step were
    /// approved at once (S3-09).
    func forecast(_ definition: SequenceDefinition, _ validity: Validity) throws -> [StepRecord] {
        let planner = try connection.organisationPlanner(of: definition, installation(), desk.zones)
        var anchor = PlanAnchor(completedAt: now, raw: now, isFirst: true)
        return definition.steps.enumerated().map { index, step in
            let plan = planner.plan(step, after: anchor)
            anchor = PlanAnchor(completedAt: plan.target, raw: plan.raw, isFirst: false)
            return StepRecord(
                number: index + 1, id: step.id, label: step.label, channel: step.channel, delay: step.delay.label,
                thread: step.thread, purpose: step.purpose, content: step.content.kind,
                sender: definition.sender(of: step), wouldGoAt: plan.target,
                missing: validity.missing.filter { $0.step == step.id }.map(\.sentence))
        }
    }
}

extension Connection {
    /// - Parameter member: Whoever would activate it, enroll or approve: they need the senders' permits.
    func validity(
        of definition: SequenceDefinition, for member: MemberID, _ installation: Installation, _ zones: any Zones,
        now: Instant
    ) throws -> Validity {
        var senders: [String: SenderStanding] = [:]
        for address in definition.senders {
            guard let sender = try self.member(email: address) else { continue }
            senders[address] = try maySend(as: sender.id, by: member) ? .usable : .notPermitted
        }
        let schedule = try organisationPlanner(of: definition, installation, zones).schedule
        return Validity(
            of: definition, senders: senders, calendar: schedule.calendar,
            today: zones.local(now, in: installation.zone).date)
    }

    /// Plans for somebody in the organisation's own zone and country.
    fileprivate func organisationPlanner(
        of definition: SequenceDefinition, _ installation: Installation, _ zones: any Zones
    ) throws -> StepPlanner {
        let here = Contact(id: ContactID(0), name: "", country: installation.practice.country, zone: installation.zone)
        return try recipient(here, of: definition, installation, zones).planner
    }
}
