/// What an author writes down: an ordered list of steps. One version of it never changes once published.
public struct SequenceDefinition: Sendable, Equatable, Codable {
    /// Lower-case letters, digits and dashes; unique in the organisation.
    public var name: String
    public var description: String?
    /// How every step sounds unless it says otherwise.
    public var tone: String?
    /// What speaks for us: the facts that a message may draw on beside the job.
    public var pitch: String?
    /// ISO 639-1; the contact's own language goes before it.
    public var language: String?
    /// When, where the organisation's practice is not meant.
    public var timing: SequenceTiming
    /// The member in whose name every step leaves unless it says otherwise; whoever enrolled when it is absent.
    public var sender: String?
    public var steps: [Step]

    public init(
        name: String, description: String? = nil, tone: String? = nil, pitch: String? = nil, language: String? = nil,
        timing: SequenceTiming = SequenceTiming(), sender: String? = nil, steps: [Step]
    ) {
        self.name = name
        self.description = description
        self.tone = tone
        self.pitch = pitch
        self.language = language
        self.timing = timing
        self.sender = sender
        self.steps = steps
    }

    public static let nameRule = "lower-case letters, digits and dashes, starting with a letter, at most 60"

    public static func isName(_ text: String) -> Bool {
        guard text.utf8.count <= 60, let first = text.utf8.first, (97...122).contains(first) else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}

/// What a sequence says about time; what is absent is as the organisation's practice says.
public struct SequenceTiming: Sendable, Equatable, Codable {
    public enum Anchor: String, Sendable, Codable, CaseIterable {
        /// The completion of the step before.
        case previous
        /// The previous step's own place in the plan, so that dates stand from the enrollment on (semantics 4.2).
        case fixedPlan = "fixed_plan"
    }

    public var anchor: Anchor
    public var window: SendWindow?
    public var clock: WindowClock?
    public var holidays: HolidayChoice?
    public var sameDay: SameDay?
    /// Comes into play when neither the contact nor the company tells a zone (semantics 4.7).
    public var zone: ZoneName?
    /// Working days at least between two steps of one person.
    public var gap: Int?
    /// Working days before its planned time at which a draft is written, 0 to 5 (semantics 4.4).
    public var lead: Int

    public static let longestLead = 5

    public init(
        anchor: Anchor = .previous, window: SendWindow? = nil, clock: WindowClock? = nil,
        holidays: HolidayChoice? = nil, sameDay: SameDay? = nil, zone: ZoneName? = nil, gap: Int? = nil, lead: Int = 0
    ) {
        self.anchor = anchor
        self.window = window
        self.clock = clock
        self.holidays = holidays
        self.sameDay = sameDay
        self.zone = zone
        self.gap = gap
        self.lead = lead
    }
}
