import Outreach

/// One attempt to hand a draft over.
public struct DeliveryRecord: Codable, Sendable, Equatable {
    public var attempt: Int
    /// `handingOver`, `accepted`, `deferred`, `refused`, `uncertain`, `settledNotSent`.
    public var state: String
    public var messageID: String
    public var at: Instant
    public var answer: String?

    public init(attempt: Int, state: String, messageID: String, at: Instant, answer: String? = nil) {
        self.attempt = attempt
        self.state = state
        self.messageID = messageID
        self.at = at
        self.answer = answer
    }
}
