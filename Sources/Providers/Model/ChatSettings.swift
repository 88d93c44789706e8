import Outreach

/// Where a model is, and how much of it is asked for and taken.
public struct ChatSettings: Sendable {
    /// `http://127.0.0.1:11434/v1`; the path `/chat/completions` is added.
    public var base: String
    /// What the endpoint calls the model.
    public var model: String
    public var key: ModelKey
    /// Calls for one question, the first included; at least 1.
    public var attempts = 4
    /// The mean of the first pause is half of this; it doubles with each attempt, up to `longestPause`.
    public var firstPause: Duration = .milliseconds(500)
    public var longestPause: Duration = .seconds(8)
    /// Bytes of a response.
    public var responseLimit = 1_048_576
    /// Bytes of the message content inside it.
    public var contentLimit = 262_144

    public init(base: String, model: String, key: ModelKey = .none) {
        self.base = base
        self.model = model
        self.key = key
    }
}
