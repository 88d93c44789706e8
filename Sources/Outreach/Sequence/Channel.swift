/// How one step reaches a person.
public enum Channel: String, Sendable, Codable, CaseIterable {
    case email
    case linkedInMessage = "linkedin_message"
    case linkedInConnection = "linkedin_connection"
    case linkedInInMail = "linkedin_inmail"
    case sms
    case call

    /// Whether the message has a subject.
    public var hasSubject: Bool { self == .email || self == .linkedInInMail }

    /// Email leaves through a carrier; everything else is handed to a person as a task (S1-22, S1-23).
    public var isCarriedByPerson: Bool { self != .email }

    /// In a sentence: `an email`, `a LinkedIn message`.
    public var label: String {
        switch self {
        case .email: "email"
        case .linkedInMessage: "LinkedIn message"
        case .linkedInConnection: "LinkedIn connection request"
        case .linkedInInMail: "LinkedIn InMail"
        case .sms: "text message"
        case .call: "call"
        }
    }

    /// The most characters that the channel takes, as it counts them; nothing longer can be approved.
    ///
    /// Connection notes: semantics 4.36. Messages and InMail: LinkedIn's own limits. SMS: three segments of 153.
    /// Email and talking points: our own, so that nothing unread grows without bound.
    public func characterLimit(basicLinkedIn: Bool) -> Int {
        switch self {
        case .email: 10_000
        case .linkedInMessage: 8_000
        case .linkedInConnection: basicLinkedIn ? 200 : 300
        case .linkedInInMail: 1_900
        case .sms: 459
        case .call: 4_000
        }
    }
}
