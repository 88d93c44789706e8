/// All that a message may be made from. Stored with every version as its input snapshot.
public struct DraftContext: Sendable, Equatable, Codable {
    /// A message of this enrollment that has left before.
    public struct Earlier: Sendable, Equatable, Codable {
        public var step: Int
        public var channel: Channel
        public var text: MessageText

        public init(step: Int, channel: Channel, text: MessageText) {
            self.step = step
            self.channel = channel
            self.text = text
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

    public var characterLimit: Int { channel.characterLimit(basicLinkedIn: hasBasicLinkedIn) }

    /// What a message may state, numbered from 1; the keys are stable and stand in prompts and templates.
    public var facts: [Fact] {
        var facts: [Fact] = []
        func add(_ key: String, _ value: String?, _ source: Fact.Source, asOf: Instant? = nil) {
            guard let value, !value.isEmpty else { return }
            facts.append(
                Fact(
                    number: facts.count + 1, key: key, value: PlainText.printable(value, keepingLines: false),
                    source: source, asOf: asOf))
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
            ("position", isFirstTouch ? "first touch" : "follow-up"),
            ("step.number", String(step)),
            ("step.count", String(steps)),
            ("purpose", purpose),
            ("tone", tone),
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
        return nobody.namedFacts.map(\.0).filter { $0.contains(".") }
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
        ]
    }
}
