/// What the peer thinks of one version as a whole.
public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Good as it is.
    case pass
    /// Worth another try by the Writer.
    case revise
    /// Must not leave like this.
    case block
}

/// One thing found in one version, by a validator or by the peer.
public struct Finding: Sendable, Equatable, Codable {
    public enum Weight: String, Sendable, Codable {
        /// The channel or the house cannot let it leave; no person can override it.
        case hard
        /// A model's version with one is blocked, not scored; a person who has read it may let it leave (semantics 4.35).
        case grave
        /// A person may decide that it is all right.
        case soft
    }

    /// A short stable name: `too-long`, `placeholder`, `wrong-name`; `peer` for what the model found.
    public var code: String
    public var weight: Weight
    /// A sentence for a person.
    public var remark: String
    /// The words that it is about, when there are some; at most 200 characters.
    public var quote: String?

    /// The codes of findings that tell of input which tries to steer; no rule approves such a draft (semantics 4.38).
    public static let suspicious: Set<String> = ["suspicious-input", "hidden-text", "leaked-instructions"]

    public init(_ code: String, _ weight: Weight, _ remark: String, quote: String? = nil) {
        self.code = code
        self.weight = weight
        self.remark = remark
        self.quote = quote.map { String($0.prefix(200)) }
    }
}
