import Contract
import Outreach
import Storage

/// Looks at many people at once: what is in the way of each, and when their steps would come.
struct Enrolling {
    struct Person {
        var candidate: Candidate
        /// An address that was named instead of the usual one.
        var address: String?

        var contact: Contact {
            var contact = candidate.contact
            if let address { contact.email = address }
            return contact
        }
    }

    let row: SequenceRow
    let installation: Installation
    let fromStep: Int
    let startsPaused: Bool
    let act: Act
    private var companies: [String: Company] = [:]
    private var blocks: [String: (kind: String, reason: String)] = [:]
    private var recipients: [Whereabouts: Recipient] = [:]
    private var seen: Set<ContactID> = []

    init(row: SequenceRow, installation: Installation, fromStep: Int, startsPaused: Bool, act: Act) {
        self.row = row
        self.installation = installation
        self.fromStep = fromStep
        self.startsPaused = startsPaused
        self.act = act
    }

    var warning: String? {
        row.state == .active
            ? nil
            : "\(row.name) is \(row.state.rawValue): people are recorded, and nothing is drafted until it is activated."
    }

    /// Reads what all of them need in a handful of statements.
    mutating func gather(_ people: [Person]) throws {
        companies = try act.connection.companies(named: people.compactMap(\.contact.company))
        blocks = try act.connection.blocks(onAny: people.compactMap(\.contact.email))
    }

    /// What enrolling one of them would do, and where it would lead.
    mutating func plan(_ person: Person, later: Duration) -> (plan: EnrollmentPlan, itinerary: Itinerary?) {
        let contact = person.contact
        let recipient = recipient(contact)
        var plan = EnrollmentPlan(
            contact: contact.id, name: contact.name, zone: recipient.whereabouts.zone.rawValue,
            zoneSource: recipient.whereabouts.source.rawValue, address: person.address)
        let itinerary = itinerary(person, recipient)
        plan.refusal =
            seen.insert(contact.id).inserted ? obstacle(for: person, itinerary) : "named twice"
        if row.state == .active, !startsPaused, plan.refusal == nil {
            plan.firstStepAt = itinerary.next.map { $0.plan.due + later }
        }
        return (plan, itinerary)
    }

    /// Every step of one of them as it would come.
    mutating func steps(of person: Person) -> [PlannedStep] {
        let recipient = recipient(person.contact)
        var course = Course(
            definition: row.definition, recipient: recipient, reach: reach(person), from: fromStep,
            after: PlanAnchor(completedAt: act.now, raw: act.now, isFirst: true))
        course.grace = act.desk.limits.grace
        course.connectionDays = installation.practice.connectionDays
        return course.steps(act.desk.zones)
    }

    func enrollment(_ person: Person, _ itinerary: Itinerary, _ firstAt: Instant?) -> NewEnrollment {
        let anchor = itinerary.next?.anchor ?? PlanAnchor(completedAt: act.now, raw: act.now, isFirst: true)
        var new = NewEnrollment(
            contact: person.contact.id, sequence: row.id, versionID: row.versionID, member: act.member.id,
            anchor: anchor)
        new.nextStep = itinerary.next?.step ?? fromStep
        if let firstAt, let next = itinerary.next {
            new.nextAt = firstAt
            new.plannedAt = max(next.plan.target, act.now) + (firstAt - next.plan.due)
        } else if startsPaused {
            new.hold = HoldRow(.paused, at: act.now)
        } else if row.state != .active {
            new.hold = HoldRow(.sequence, at: act.now)
        }
        new.chosenEmail = person.address
        new.isExclusive = !installation.practice.allowsParallel
        new.replaces = person.candidate.earlier
        return new
    }

    private func itinerary(_ person: Person, _ recipient: Recipient) -> Itinerary {
        var itinerary = Itinerary(
            of: row.definition, from: fromStep, after: PlanAnchor(completedAt: act.now, raw: act.now, isFirst: true),
            recipient.planner, reach: reach(person))
        itinerary.omitted.insert(
            contentsOf: (1..<max(fromStep, 1)).map {
                Itinerary.Omission(step: $0, at: act.now, reason: .enrolledLater)
            },
            at: 0)
        return itinerary
    }

    private func reach(_ person: Person) -> Reach {
        Reach(of: person.contact, isConnected: person.candidate.standing.connectedAt != nil)
    }

    private mutating func recipient(_ contact: Contact) -> Recipient {
        let company = contact.company.flatMap { companies[Fold.text($0)] }
        let whereabouts = Whereabouts(
            contact: contact, company: company, sequence: row.definition.timing, practice: installation.practice,
            organisation: installation.zone, zones: act.desk.zones)
        if let known = recipients[whereabouts] { return known }
        let made = Recipient(whereabouts, row.definition.timing, installation, act.desk.zones)
        recipients[whereabouts] = made
        return made
    }

    /// Why this contact cannot be enrolled now, if anything is in the way (semantics 4.11, 4.12, 4.15, 4.20).
    private func obstacle(for person: Person, _ itinerary: Itinerary) -> String? {
        let (contact, practice) = (person.contact, installation.practice)
        if let blocker = person.candidate.blocker, !practice.allowsParallel {
            return (try? act.maySee(blocker.sequence)) == true
                ? "is on the way through \(blocker.sequenceName) already (\(blocker.enrollment))"
                : "is on the way already, through a sequence that you may not see"
        }
        if let archived = person.candidate.standing.archivedAt { return "was archived at \(archived)" }
        if practice.missingChannel == .refuse,
            let missing = row.definition.steps.dropFirst(fromStep - 1).firstIndex(where: {
                !contact.canBeReached(by: $0.channel)
            })
        {
            return "has no \(row.definition.steps[missing].channel.address), which step \(missing + 1) needs"
        }
        guard itinerary.next != nil else { return "can be reached by no channel of \(row.name)" }
        if let email = contact.email, let block = blocks[PlainText.folded(email)] {
            return "\(email) is \(block.kind): \(block.reason)"
        }
        if let last = person.candidate.standing.contactedAt,
            let free = practice.quietUntil(last, in: installation.zone, act.desk.zones), act.now < free
        {
            return "was contacted at \(last), less than \(practice.quietDays) days ago"
        }
        return nil
    }
}

extension Channel {
    /// What it needs to reach somebody.
    var address: String {
        switch self {
        case .email: "email address"
        case .linkedInMessage, .linkedInConnection, .linkedInInMail: "LinkedIn profile"
        case .sms, .call: "phone number"
        }
    }
}
