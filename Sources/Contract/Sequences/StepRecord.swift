import Outreach

/// One step, as it stands in the current version.
public struct StepRecord: Codable, Sendable, Equatable {
    public var number: Int
    public var id: String
    public var label: String?
    public var channel: Channel
    public var delay: String
    public var thread: ThreadChoice
    public var purpose: String?
    /// When it would leave if somebody in the organisation's zone were enrolled now and every step were approved at once.
    public var wouldGoAt: Instant

    public init(
        number: Int, id: String, label: String? = nil, channel: Channel, delay: String, thread: ThreadChoice,
        purpose: String? = nil, wouldGoAt: Instant
    ) {
        self.number = number
        self.id = id
        self.label = label
        self.channel = channel
        self.delay = delay
        self.thread = thread
        self.purpose = purpose
        self.wouldGoAt = wouldGoAt
    }
}
