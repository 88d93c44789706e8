/// The exact bytes and addressing that would leave. An approval names its hash; the Dispatcher sends this and
/// nothing else, or refuses (ahead 3.1).
public struct Envelope: Sendable, Equatable, Codable {
    public var channel: Channel
    /// The account that it leaves from: a mail address, or the member whose profile it is.
    public var sender: Mailbox
    /// Where the channel reaches the person: mail address, profile, phone.
    public var recipients: [Mailbox]
    /// Who gets a copy; `nil` only in an envelope that was approved before envelopes had copies.
    public var cc: [Mailbox]?
    /// Who gets a copy unseen by the others.
    public var bcc: [Mailbox]?
    /// The Message-ID that it answers.
    public var thread: String?
    public var subject: String?
    public var body: String
    /// SHA-256 of each attachment, in order.
    public var attachments: [String]
    /// The version of the footer that is appended; `nil` for channels without one.
    public var footer: String?
    /// Whether opens and clicks would be tracked.
    public var tracking: Bool
    /// It never leaves before this.
    public var earliestDeparture: Instant

    public init(
        channel: Channel, sender: Mailbox, recipients: [Mailbox], cc: [Mailbox]? = [], bcc: [Mailbox]? = [],
        thread: String? = nil, subject: String?, body: String, attachments: [String] = [], footer: String?,
        tracking: Bool = false, earliestDeparture: Instant
    ) {
        self.channel = channel
        self.sender = sender
        self.recipients = recipients
        self.cc = cc
        self.bcc = bcc
        self.thread = thread
        self.subject = subject
        self.body = body
        self.attachments = attachments
        self.footer = footer
        self.tracking = tracking
        self.earliestDeparture = earliestDeparture
    }

    /// Every field with its name, in the order in which it is hashed.
    public var fields: [(name: String, values: [String])] {
        let copies = isVersion1 ? [] : [("cc", (cc ?? []).map(\.written)), ("bcc", (bcc ?? []).map(\.written))]
        return [
            ("channel", [channel.rawValue]),
            ("sender", [sender.written]),
            ("recipients", recipients.map(\.written)),
        ] + copies + [
            ("thread", thread.map { [$0] } ?? []),
            ("subject", subject.map { [$0] } ?? []),
            ("body", [body]),
            ("attachments", attachments),
            ("footer", footer.map { [$0] } ?? []),
            ("tracking", [tracking ? "on" : "off"]),
            ("earliestDeparture", [String(earliestDeparture.microseconds)]),
        ]
    }

    /// Whether it was approved before envelopes had copies: it keeps the bytes, and so the hash, of that time.
    private var isVersion1: Bool { cc == nil && bcc == nil }

    /// The bytes that are hashed: a version line, then each field's name, number of values, and each value
    /// with its length in bytes before it, so that no two envelopes share their bytes.
    public var canonicalBytes: [UInt8] {
        var bytes = Array("countersign-envelope \(isVersion1 ? 1 : 2)\n".utf8)
        for (name, values) in fields {
            bytes += "\(name) \(values.count)\n".utf8
            for value in values {
                bytes += "\(value.utf8.count):".utf8
                bytes += value.utf8
                bytes += "\n".utf8
            }
        }
        return bytes
    }

    /// The fields in which `now` is not what was approved, in the order of `fields`.
    public func changes(in now: Envelope) -> [EnvelopeChange] {
        let (mine, theirs) = (fields, now.fields)
        let before = Dictionary(uniqueKeysWithValues: mine.map { ($0.name, $0.values) })
        let after = Dictionary(uniqueKeysWithValues: theirs.map { ($0.name, $0.values) })
        return (theirs.count > mine.count ? theirs : mine).compactMap { name, _ in
            let (approved, current) = (before[name] ?? [], after[name] ?? [])
            // By bytes: Swift's == takes é and e + ◌́ for the same, and the hash does not.
            return approved.elementsEqual(current, by: { $0.utf8.elementsEqual($1.utf8) })
                ? nil
                : EnvelopeChange(
                    field: name, approved: approved.joined(separator: ", "), now: current.joined(separator: ", "))
        }
    }
}

extension Mailbox {
    /// `"Ana Ruiz" <ana@example.org>`, or `<ana@example.org>`: no name and an empty one are not the same.
    fileprivate var written: String {
        guard let name else { return "<\(address)>" }
        return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\" <\(address)>"
    }
}

/// One field that is not what was approved.
public struct EnvelopeChange: Sendable, Equatable, Codable {
    public var field: String
    public var approved: String
    public var now: String
    public init(field: String, approved: String, now: String) {
        self.field = field
        self.approved = approved
        self.now = now
    }
}

/// SHA-256 of an envelope's canonical bytes: 64 lower-case hexadecimal digits.
public struct EnvelopeHash: Hashable, Sendable, Codable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(from decoder: any Decoder) throws { rawValue = try String(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
