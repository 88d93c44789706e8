/// What keeps a sequence from being activated, and what is worth a second look (semantics 4.16, S1-02, S3-09).
///
/// What cannot be read at all never comes so far: it is refused with its line and column.
public struct Validity: Sendable, Equatable {
    /// One thing that is missing or unwise, and where it stands.
    public struct Trouble: Sendable, Equatable {
        /// The step's id; `nil` for the sequence as a whole.
        public var step: String?
        /// The key of the file.
        public var key: String
        /// Whether it keeps the sequence from being activated; otherwise it is only worth a look.
        public var blocks: Bool
        public var sentence: String

        init(_ key: String, of step: Step? = nil, blocks: Bool = true, _ sentence: String) {
            self.step = step?.id
            self.key = key
            self.blocks = blocks
            self.sentence = sentence
        }
    }

    /// In the order of the file.
    public let troubles: [Trouble]

    public var isComplete: Bool { !troubles.contains(where: \.blocks) }
    public var missing: [Trouble] { troubles.filter(\.blocks) }

    /// - Parameters:
    ///   - senders: What is known of each mail address that the definition names as a sender, lower case.
    ///   - calendar: The organisation's calendar, in which the window must open.
    ///   - today: Where the window's opening is looked for.
    public init(
        of definition: SequenceDefinition, senders: [String: SenderStanding], calendar: WorkCalendar, today: CivilDate
    ) {
        var troubles: [Trouble] = []
        if definition.steps.isEmpty { troubles.append(Trouble("steps", "It has no steps yet.")) }
        if let window = definition.timing.window,
            window.firstOpening(from: LocalTime(today, secondOfDay: 0), calendar) == nil
        {
            troubles.append(Trouble("window", "The window never opens, so nothing could leave."))
        }
        if let sender = definition.sender, let sentence = Self.standing(of: sender, in: senders) {
            troubles.append(Trouble("sender", sentence))
        }
        for (index, step) in definition.steps.enumerated() {
            let before = definition.steps[..<index]
            troubles += Self.content(of: step) + Self.thread(of: step, after: before)
            troubles += Self.addressing(of: step, senders) + Self.pace(of: step, after: before)
        }
        troubles += Self.shape(of: definition)
        self.troubles = troubles
    }

    private static func content(of step: Step) -> [Trouble] {
        switch step.content {
        case .brief:
            guard step.purpose == nil else { return [] }
            let sentence = "“\(step.id)” has neither a purpose, nor a template, nor a text."
            return [Trouble("purpose", of: step, blocks: step.channel != .call, sentence)]
        case .template(let text), .fixed(let text):
            let needsSubject = step.channel.hasSubject && !(step.channel == .email && step.thread == .reply)
            if needsSubject, text.subject == nil {
                return [Trouble(step.content.kind, of: step, "“\(step.id)” needs a subject.")]
            }
            if !needsSubject, text.subject != nil {
                let why = step.channel.hasSubject ? "a reply keeps the subject of its thread" : "its channel has none"
                return [
                    Trouble(
                        step.content.kind, of: step, blocks: false, "The subject of “\(step.id)” is not used: \(why).")
                ]
            }
            return []
        }
    }

    private static func thread(of step: Step, after before: ArraySlice<Step>) -> [Trouble] {
        guard step.channel == .email, step.thread == .reply, !before.contains(where: { $0.channel == .email }) else {
            return []
        }
        return [Trouble("thread", of: step, "The first email starts a new thread; it has nothing to reply to.")]
    }

    private static func addressing(of step: Step, _ senders: [String: SenderStanding]) -> [Trouble] {
        var troubles: [Trouble] = []
        if let sender = step.sender, let sentence = standing(of: sender, in: senders) {
            troubles.append(Trouble("sender", of: step, sentence))
        }
        for (key, addresses) in [("cc", step.cc), ("bcc", step.bcc)] {
            for address in addresses {
                guard let problem = EmailAddress.problem(in: address) else { continue }
                troubles.append(Trouble(key, of: step, "The address “\(address.prefix(80))” \(problem)."))
            }
            if !addresses.isEmpty, step.channel != .email {
                troubles.append(Trouble(key, of: step, blocks: false, "Only an email has copies; these are not used."))
            }
        }
        return troubles
    }

    private static func standing(of sender: String, in senders: [String: SenderStanding]) -> String? {
        senders[sender.lowercased(), default: .unknown].problem(with: sender)
    }

    private static func pace(of step: Step, after before: ArraySlice<Step>) -> [Trouble] {
        guard let last = before.last, last.channel == .email, step.channel == .email, step.delay.isShort else {
            return []
        }
        return [Trouble("delay", of: step, blocks: false, "Two emails within two days are felt as pressure.")]
    }

    /// S0-52, S0-53: begin with three steps, vary the channels.
    private static func shape(of definition: SequenceDefinition) -> [Trouble] {
        var troubles: [Trouble] = []
        if definition.steps.count > 7 {
            let sentence = "\(definition.steps.count) steps are many; three are a good beginning."
            troubles.append(Trouble("steps", blocks: false, sentence))
        }
        if definition.steps.count > 3, Set(definition.steps.map(\.channel)).count == 1 {
            let sentence = "More than three steps on one channel; another channel is often answered sooner."
            troubles.append(Trouble("steps", blocks: false, sentence))
        }
        return troubles
    }
}

/// Whether somebody can send in the name of a mail address (S1-18, S3-10).
public enum SenderStanding: Sendable, Equatable {
    case usable
    /// No member has this address.
    case unknown
    /// The member it is has not permitted it to whoever asks.
    case notPermitted

    func problem(with address: String) -> String? {
        if EmailAddress.cannotReply(address) {
            return "“\(address.prefix(80))” takes no answers, so it cannot be the sender."
        }
        return switch self {
        case .usable: nil
        case .unknown: "The sender “\(address.prefix(80))” is no member."
        case .notPermitted:
            "You may not send as \(address); they can permit it: countersign member permit <your email>"
        }
    }
}

extension SequenceDefinition {
    /// Every mail address that is named as a sender, lower case.
    public var senders: Set<String> { Set(([sender] + steps.map(\.sender)).compactMap { $0?.lowercased() }) }

    /// In whose name a step leaves; `nil` is whoever enrolled (S3-13).
    public func sender(of step: Step) -> String? { step.sender ?? sender }
}

extension Delay {
    /// Less than two days.
    fileprivate var isShort: Bool {
        switch self {
        case .businessDays(let days, _), .calendarDays(let days, _): days < 2
        case .elapsed(let seconds): seconds < 2 * 86_400
        case .exactly, .onDate: false
        }
    }
}
