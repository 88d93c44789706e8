import Contract
import Outreach
import Storage
import Workflow

/// One person on one sequence from one instant on; drawn by chance, so that nobody chose what is tested.
public struct History: Sendable {
    public var definition: SequenceDefinition
    public var contact: Contact
    /// How long after the end of the history before it begins.
    public var pause: Duration
    public var grace: Duration

    public init(number: Int, using random: inout SplitMix64) {
        let count = Int.random(in: 1...5, using: &random)
        let steps = (1...count).map { index in
            Step(
                id: "step-\(index)", channel: Self.channels.randomElement(using: &random) ?? .email,
                delay: Self.delay(using: &random), purpose: "say something")
        }
        definition = SequenceDefinition(name: "history-\(number)", timing: Self.timing(using: &random), steps: steps)
        contact = Contact(id: ContactID(0), name: "Person \(number)")
        contact.email = "person-\(number)@example.org"
        if Int.random(in: 0..<3, using: &random) > 0 {
            contact.linkedIn = "https://www.linkedin.com/in/person-\(number)"
        }
        if Bool.random(using: &random) { contact.phone = "+49 30 \(number)" }
        contact.zone = Self.zones.randomElement(using: &random).flatMap { $0.map { ZoneName($0) } }
        contact.country = Self.countries.randomElement(using: &random) ?? nil
        pause = .seconds(Int.random(in: 0...(30 * 86_400), using: &random))
        grace = .minutes([10, 10, 60, 24 * 60].randomElement(using: &random) ?? 10)
    }

    // Email and tasks as often as each other; the two LinkedIn channels belong together.
    private static let channels: [Channel] = [
        .email, .email, .email, .linkedInConnection, .linkedInMessage, .call, .sms,
    ]
    private static let zones: [String?] = [
        nil, "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Kiritimati",
        "America/St_Johns", "Africa/Cairo", "Pacific/Pago_Pago",
    ]
    private static let countries: [String?] = [nil, "DE", "US", "IN", "EG", "AE", "GB", "BR"]

    private static func delay(using random: inout SplitMix64) -> Delay {
        let time: TimeOfDay? =
            Bool.random(using: &random) ? nil : TimeOfDay(seconds: 60 * Int.random(in: 0..<1_440, using: &random))
        // Around the end of 2026, where the histories begin.
        let date = CivilDate(year: 2026, month: 12, day: 1) + Int.random(in: 0...60, using: &random)
        let local = LocalTime(date, secondOfDay: 60 * Int.random(in: 0..<1_440, using: &random))
        return switch Int.random(in: 0..<12, using: &random) {
        case 0: .instant
        case 1: .elapsed(seconds: Int.random(in: 60...(5 * 86_400), using: &random))
        case 2: .onDate(local)
        case 3: .exactly(Instant(seconds: local.wallSeconds))
        case 4...6: .calendarDays(Int.random(in: 0...9, using: &random), at: time)
        default: .businessDays(Int.random(in: 0...6, using: &random), at: time)
        }
    }

    private static func timing(using random: inout SplitMix64) -> SequenceTiming {
        var timing = SequenceTiming(anchor: Int.random(in: 0..<3, using: &random) == 0 ? .fixedPlan : .previous)
        timing.lead = Bool.random(using: &random) ? 0 : Int.random(in: 1...3, using: &random)
        timing.sameDay = [nil, .nextDay, .allowed].randomElement(using: &random) ?? nil
        timing.gap = Bool.random(using: &random) ? nil : Int.random(in: 0...2, using: &random)
        if Bool.random(using: &random) { timing.window = window(using: &random) }
        return timing
    }

    private static func window(using random: inout SplitMix64) -> SendWindow {
        func block() -> SendWindow.Block {
            let start = 900 * Int.random(in: 0..<96, using: &random)
            return SendWindow.Block(start: start, end: start + 900 * Int.random(in: 2...40, using: &random))
        }
        if Bool.random(using: &random) { return SendWindow(.working([block()])) }
        // With a day of grace and one opening a week, each approval would end before the next opening, for ever.
        var days: [Weekday: [SendWindow.Block]] = [.monday: [block()], .thursday: [block()]]
        for day in Weekday.allCases where Bool.random(using: &random) { days[day] = [block()] }
        return SendWindow(.weekly(days))
    }
}

/// When one step fell due and when it left, or when it was left out and why.
public struct Occurrence: Sendable, Equatable, CustomStringConvertible {
    public var step: Int
    public var dueAt: Instant?
    public var leftAt: Instant
    public var omitted: String?

    public init(step: Int, dueAt: Instant?, leftAt: Instant, omitted: String? = nil) {
        self.step = step
        self.dueAt = dueAt
        self.leftAt = leftAt
        self.omitted = omitted
    }

    public var description: String {
        "\(step) \(omitted.map { "omitted \($0)" } ?? "due \(dueAt.map(\.description) ?? "?")") left \(leftAt)"
    }
}

extension World {
    /// Publishes the sequence of a history and adds its contact.
    public func stage(_ history: History) async throws -> ContactID {
        let (now, owner, contact) = (clock.now, ana.id, history.contact)
        try await ask(
            ImportContacts(
                rows: [
                    ContactRow(
                        line: 2, name: contact.name, email: contact.email, phone: contact.phone,
                        linkedIn: contact.linkedIn, country: contact.country, zone: contact.zone?.rawValue)
                ], skipBad: false, dryRun: false))
        let id = try await database.write { connection in
            let sequence = try connection.addSequence(named: history.definition.name, owner: owner, at: now)
            _ = try connection.publish(history.definition, source: "", as: sequence, by: owner, at: now)
            try connection.setSequence(sequence, state: .active)
            return try connection.contact(email: contact.email ?? "")?.id
        }
        return id ?? ContactID(0)
    }

    /// Runs the stages until an enrollment is over, from one time at which something happens to the next, deciding every
    /// draft the moment it waits. Answers what happened, by step.
    public func live(through id: EnrollmentID) async throws -> [Occurrence] {
        for _ in 0..<500 {
            try await decideEverything()
            guard try await database.read({ try $0.enrollment(id)?.state }) == .live else { break }
            let times = [
                try await Scheduler(desk).nextTime(), try await Dispatcher(desk).nextTime(),
                try await Timekeeper(desk).nextTime(),
            ].compactMap(\.self)
            guard let next = times.min(), next > clock.now else { break }
            clock.set(next)
        }
        return try await occurrences(of: id)
    }

    private func decideEverything() async throws {
        var acted = true
        while acted {
            acted = false
            try await tick()
            for draft in try await ask(ListInbox(limit: 500)).drafts {
                switch draft.state {
                case .waiting:
                    try await ask(ApproveDraft(draft: draft.draft))
                    acted = true
                case .toDo:
                    try await ask(FinishTask(draft: draft.draft))
                    if draft.channel == .linkedInConnection {
                        try await ask(ReportHappening(contact: draft.contact.description, happening: .connected))
                    }
                    acted = true
                default: break
                }
            }
        }
    }

    private func occurrences(of id: EnrollmentID) async throws -> [Occurrence] {
        try await database.read { connection in
            let milestones = try connection.milestones(of: id)
            return try connection.drafts(of: id).map { draft in
                let due = milestones.first { $0.kind == .fellDue && $0.draft == draft.id }?.at
                return draft.state == .skipped
                    ? Occurrence(step: draft.step, dueAt: nil, leftAt: draft.targetAt, omitted: draft.reason)
                    : Occurrence(
                        step: draft.step, dueAt: due, leftAt: draft.since,
                        omitted: draft.state == .sent || draft.state == .done ? nil : "is \(draft.state.rawValue)")
            }
        }
    }
}
