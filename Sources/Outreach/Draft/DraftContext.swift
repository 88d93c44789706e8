/// All that a message may be made from. Stored with every version as its input snapshot.
public struct DraftContext: Sendable, Equatable, Codable {
    /// A message of this enrollment that has left before.
    public struct Earlier: Sendable, Equatable, Codable {
        public var step: Int
        public var channel: Channel
        public var text: MessageText
        /// The name of its angle, where it had one.
        public var angle: String?

        public init(step: Int, channel: Channel, text: MessageText, angle: String? = nil) {
            self.step = step
            self.channel = channel
            self.text = text
            self.angle = angle
        }
    }

    public var channel: Channel
    public var contact: Contact
    public var job: Job?
    public var senderName: String
    public var organisation: String
    public var tone: String?
    public var pitch: String?
    /// ISO 639-1.
    public var language: String
    /// 1-based.
    public var step: Int
    public var steps: Int
    public var purpose: String?
    public var hasBasicLinkedIn: Bool
    /// Whether an email continues the thread before it, so that it keeps that subject.
    public var isReply: Bool
    /// Oldest first.
    public var earlier: [Earlier]
    /// What was filled in for this enrollment alone, by the field's name (S3-19).
    public var fields: [String: String]
    /// When the contact's and the job's records were last changed, as far as is known.
    public var contactAsOf: Instant?
    public var jobAsOf: Instant?
    /// What the organisation or the sender says of the tone that is asked for.
    public var toneGuide: String?
    /// How the sender, or the house, writes.
    public var voice: String?
    /// What a follow-up is to say that was not said before, by name, and what that asks of the writer.
    public var angle: String?
    public var angleAsks: String?
    /// Whether nobody is hired for the job any more.
    public var jobIsClosed: Bool?

    public init(
        channel: Channel, contact: Contact, job: Job?, senderName: String, organisation: String, tone: String?,
        pitch: String?, language: String, step: Int, steps: Int, purpose: String?, hasBasicLinkedIn: Bool,
        isReply: Bool, earlier: [Earlier], fields: [String: String] = [:],
        contactAsOf: Instant? = nil, jobAsOf: Instant? = nil
    ) {
        self.channel = channel
        self.contact = contact
        self.job = job
        self.senderName = senderName
        self.organisation = organisation
        self.tone = tone
        self.pitch = pitch
        self.language = language
        self.step = step
        self.steps = steps
        self.purpose = purpose
        self.hasBasicLinkedIn = hasBasicLinkedIn
        self.isReply = isReply
        self.earlier = earlier
        self.fields = fields
        self.contactAsOf = contactAsOf
        self.jobAsOf = jobAsOf
    }

    public var isFirstTouch: Bool { earlier.isEmpty }

    /// Whether nothing follows it, and something came before.
    public var isLastTouch: Bool { !isFirstTouch && step == steps }

    public var characterLimit: Int { channel.characterLimit(basicLinkedIn: hasBasicLinkedIn) }

    /// What a message may state, numbered from 1; the keys are stable and stand in prompts and templates.
    public var facts: [Fact] {
        var facts: [Fact] = []
        func add(_ key: String, _ value: String?, _ source: Fact.Source, asOf: Instant? = nil) {
            guard let value, !value.isEmpty else { return }
            var fact = Fact(number: facts.count + 1, key: key, value: value, source: source, asOf: asOf)
            // What a reader of the record would not see, no model reads.
            if fact.isFromOutside { fact.value = Untrusted.cleaned(value) }
            fact.value = PlainText.printable(fact.value, keepingLines: false)
            facts.append(fact)
        }
        for (key, value) in namedFacts {
            let source = Self.source(of: key)
            add(key, value, source, asOf: source == .contact ? contactAsOf : source == .job ? jobAsOf : nil)
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) { add("field.\(name)", value, .enrollment) }
        for message in earlier { add("already_sent.\(message.step)", message.text.body, .earlier) }
        return facts
    }

    private static func source(of key: String) -> Fact.Source {
        if key.hasPrefix("contact.") { return .contact }
        if key.hasPrefix("job.") { return .job }
        return key == "sender.name" ? .sender : .organisation
    }

    /// What is asked for beside the facts, as `key: value`; no statement rests on it.
    public var task: [(key: String, value: String)] {
        let task: [(String, String?)] = [
            ("channel", channel.rawValue),
            ("position", isFirstTouch ? "first touch" : isLastTouch ? "last touch" : "follow-up"),
            ("step.number", String(step)),
            ("step.count", String(steps)),
            ("purpose", purpose),
            ("tone", tone),
            ("tone.guide", toneGuide),
            ("voice", voice),
            ("angle", angle),
            ("angle.asks", angleAsks),
            ("angles.used", earlier.compactMap(\.angle).joined(separator: ", ")),
            ("language", language),
            ("limit.characters", String(characterLimit)),
            ("subject_required", channel.hasSubject ? "yes" : "no"),
        ]
        return task.compactMap { key, value in
            guard let value, !value.isEmpty else { return nil }
            return (key, PlainText.printable(value, keepingLines: false))
        }
    }

    /// The facts that a template may name in `{{braces}}`, besides the enrollment's own `field.…`.
    public static let tokenNames: [String] = {
        let nobody = DraftContext(
            channel: .email, contact: Contact(id: ContactID(0), name: ""), job: nil, senderName: "", organisation: "",
            tone: nil, pitch: nil, language: "en", step: 1, steps: 1, purpose: nil, hasBasicLinkedIn: false,
            isReply: false, earlier: [])
        return nobody.namedFacts.map(\.0).filter { $0.contains(".") && $0 != "job.state" }
    }()

    private var namedFacts: [(String, String?)] {
        [
            ("sender.name", senderName),
            ("sender.organisation", organisation),
            ("pitch", pitch),
            ("contact.name", contact.name),
            ("contact.given_name", contact.greetingName),
            ("contact.title", contact.title),
            ("contact.company", contact.company),
            ("contact.country", contact.country),
            ("contact.notes", contact.notes),
            ("job.title", job?.title),
            ("job.company", job?.company),
            ("job.location", job?.location),
            ("job.description", job?.description),
            ("job.contact", job?.contactName),
            ("job.url", job?.url),
            ("job.state", jobIsClosed == true ? "closed" : nil),
        ]
    }
}
