/// Hands an approved message to the outside world. Only the Dispatcher calls it.
public protocol Carrier: Sendable {
    /// Hands `parcel` over once. Never repeats by itself; whether the message may have left is in the outcome.
    func handOver(_ parcel: Parcel) async -> HandOver
}

/// A mail address with the name shown beside it.
public struct Mailbox: Hashable, Sendable, Codable {
    public var name: String?
    /// `local@domain`.
    public var address: String
    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }
}

/// One email, ready to leave. Its bytes are built by the mail library, never by joining strings.
public struct Parcel: Sendable, Equatable {
    /// Without angle brackets; fixed and stored before the hand-over.
    public var messageID: String
    public var from: Mailbox
    public var to: [Mailbox]
    public var cc: [Mailbox]
    /// Get the mail without standing in it.
    public var bcc: [Mailbox]
    public var subject: String
    /// Plain text, `\n` line ends; the footer is already part of it.
    public var body: String
    /// The Message-ID this one answers, without angle brackets, for a step that continues a thread.
    public var inReplyTo: String?
    /// Earlier Message-IDs of the thread, oldest first.
    public var references: [String]
    /// A complete List-Unsubscribe value, such as `<mailto:ana@example.org?subject=unsubscribe>`.
    public var listUnsubscribe: String?
    public var date: Instant

    public init(
        messageID: String, from: Mailbox, to: [Mailbox], cc: [Mailbox] = [], bcc: [Mailbox] = [], subject: String,
        body: String, inReplyTo: String? = nil, references: [String] = [], listUnsubscribe: String? = nil, date: Instant
    ) {
        self.messageID = messageID
        self.from = from
        self.to = to
        self.cc = cc
        self.bcc = bcc
        self.subject = subject
        self.body = body
        self.inReplyTo = inReplyTo
        self.references = references
        self.listUnsubscribe = listUnsubscribe
        self.date = date
    }
}

/// What became of one hand-over.
public struct HandOver: Sendable, Equatable, Codable {
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        /// The carrier took responsibility for at least one recipient.
        case accepted
        /// Definitely not taken, and trying later can help (4xx, no connection, lost before the message was complete).
        case deferred
        /// Definitely not taken, and trying again will not help (5xx, credentials refused).
        case refused
        /// The message was sent in full and the answer never came: nobody knows.
        case uncertain
    }

    public var outcome: Outcome
    /// What the carrier said, or what happened, in one line of at most 500 characters.
    public var answer: String
    /// The address and answer of each recipient that was turned down while others were accepted.
    public var turnedDown: [String: String]

    public init(_ outcome: Outcome, answer: String, turnedDown: [String: String] = [:]) {
        self.outcome = outcome
        self.answer = answer
        self.turnedDown = turnedDown
    }
}
