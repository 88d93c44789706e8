/// What an action costs in credits. A reservation keeps the version that was current when it was made (semantics 4.41).
public struct PriceList: Sendable, Equatable, Codable {
    public var version: Int
    /// One message written and reviewed, however many revisions the peer asked for.
    public var draft: Int
    public var sends: [Channel: Int]

    public init(version: Int, draft: Int, sends: [Channel: Int]) {
        self.version = version
        self.draft = draft
        self.sends = sends
    }

    /// S4-16; tasks and calls cost nothing.
    public static let current = PriceList(
        version: 1, draft: 4,
        sends: [
            .email: 2, .linkedInConnection: 2, .linkedInMessage: 2, .linkedInInMail: 2, .sms: 0, .call: 0,
        ])

    public func price(ofSending channel: Channel) -> Int { sends[channel] ?? 0 }
}
