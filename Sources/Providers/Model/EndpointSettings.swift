import Outreach

/// Where a model is, what it speaks, and how much of it is asked for and taken.
public struct EndpointSettings: Sendable {
    /// `http://127.0.0.1:11434/v1`; the wire's path is added.
    public var base: String
    /// What the endpoint calls the model.
    public var model: String
    public var wire: Wire
    public var key: ModelKey
    /// What its tokens cost; `nil` when nobody said.
    public var price: ModelPrice?
    /// Calls for one question, the first included; at least 1.
    public var attempts = 4
    /// The mean of the first pause is half of this; it doubles with each attempt, up to `longestPause`.
    public var firstPause: Duration = .milliseconds(500)
    public var longestPause: Duration = .seconds(8)
    /// Bytes of a response.
    public var responseLimit = 1_048_576
    /// Bytes of the message content inside it.
    public var contentLimit = 262_144

    public init(base: String, model: String, wire: Wire = .chat, key: ModelKey = .none, price: ModelPrice? = nil) {
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
        self.model = model
        self.wire = wire
        self.key = key
        self.price = price
    }
}
