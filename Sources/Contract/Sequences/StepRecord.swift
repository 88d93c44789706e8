import Outreach

/// One step, as it stands in a version.
public struct StepRecord: Codable, Sendable, Equatable {
    public var number: Int
    public var id: String
    public var label: String?
    public var channel: Channel
    public var delay: String
    public var thread: ThreadChoice
    public var purpose: String?
    /// Where the words come from: `brief`, `template` or `text`.
    public var content: String
    /// In whose name it leaves; absent for whoever enrolls.
    public var sender: String?
    /// When it would leave if somebody in the organisation's zone were enrolled now and every step were approved at once
    /// (S3-09).
    public var wouldGoAt: Instant
    /// What keeps the step from being used, each as a sentence.
    public var missing: [String]

    public init(
        number: Int, id: String, label: String? = nil, channel: Channel, delay: String, thread: ThreadChoice,
        purpose: String? = nil, content: String, sender: String? = nil, wouldGoAt: Instant, missing: [String] = []
    ) {
        self.number = number
        self.id = id
        self.label = label
        self.channel = channel
        self.delay = delay
        self.thread = thread
        self.purpose = purpose
        self.content = content
        self.sender = sender
        self.wouldGoAt = wouldGoAt
        self.missing = missing
    }
}
