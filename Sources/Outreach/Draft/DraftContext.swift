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

    public init(
        channel: Channel, contact: Contact, job: Job?, senderName: String, organisation: String, tone: String?,
        pitch: String?, language: String, step: Int, steps: Int, purpose: String?, hasBasicLinkedIn: Bool,
        isReply: Bool, earlier: [Earlier], fields: [String: String] = [:]
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
    }

    public var isFirstTouch: Bool { earlier.isEmpty }

    public var characterLimit: Int { channel.characterLimit(basicLinkedIn: hasBasicLinkedIn) }

    /// What a message may state, as `key: value` lines of one line each; the names are stable and stand in prompts.
    public var facts: [(key: String, value: String)] {
        namedFacts.compactMap { key, value in
            guard let value, !value.isEmpty else { return nil }
            return (key, PlainText.printable(value, keepingLines: false))
        }
            + fields.sorted { $0.key < $1.key }.map {
                ("field.\($0.key)", PlainText.printable($0.value, keepingLines: false))
            } + earlier.map { ("already_sent.\($0.step)", PlainText.printable($0.text.body, keepingLines: false)) }
    }

    /// The facts that a template may name in `{{braces}}`, besides the enrollment's own `field.…`.
    public static let tokenNames: [String] = {
        let nobody = DraftContext(
            channel: .email, contact: Contact(id: ContactID(0), name: ""), job: nil, senderName: "", organisation: "",
            tone: nil, pitch: nil, language: "en", step: 1, steps: 1, purpose: nil, hasBasicLinkedIn: false,
            isReply: false, earlier: [])
        return nobody.namedFacts.map(\.0).filter { name in
            ["contact.", "job.", "sender."].contains { name.hasPrefix($0) }
        }
    }()

    private var namedFacts: [(String, String?)] {
        [
            ("channel", channel.rawValue),
            ("position", isFirstTouch ? "first touch" : "follow-up"),
            ("step.number", String(step)),
            ("step.count", String(steps)),
            ("purpose", purpose),
            ("tone", tone),
            ("language", language),
            ("limit.characters", String(characterLimit)),
            ("subject_required", channel.hasSubject ? "yes" : "no"),
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
