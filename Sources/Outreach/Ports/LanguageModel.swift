/// Writes and judges text. The only way Countersign reaches a language model.
public protocol LanguageModel: Sendable {
    /// What the endpoint calls the model; stored with every version and review.
    var name: String { get }
    /// Asks once, within `request.deadline`, with the adapter's own bounded retries inside it.
    func complete(_ request: ModelRequest) async throws(ModelFault) -> Completion
}

/// One question to a model.
public struct ModelRequest: Sendable, Equatable {
    /// A field of the JSON object that the model must answer.
    public struct Field: Sendable, Equatable {
        public enum Kind: Sendable, Equatable { case text, integer, list }
        public var name: String
        public var kind: Kind
        public init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    public var system: String
    public var prompt: String
    /// The fields of the answer; others are ignored, a missing one or a wrong type is `ModelFault.unreadable`.
    public var answer: [Field]
    public var maximumTokens: Int
    /// 0…2.
    public var temperature: Double
    /// Time for the whole call, retries included.
    public var deadline: Duration

    public init(
        system: String, prompt: String, answer: [Field], maximumTokens: Int = 1_024, temperature: Double = 0.4,
        deadline: Duration = .seconds(60)
    ) {
        self.system = system
        self.prompt = prompt
        self.answer = answer
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.deadline = deadline
    }
}

/// What came back, parsed strictly from untrusted bytes.
public struct Completion: Sendable, Equatable {
    /// A value of the answer's object. A list holds objects whose values are texts.
    public enum Value: Sendable, Equatable {
        case text(String)
        case integer(Int)
        case list([[String: String]])
    }

    public var fields: [String: Value]
    /// The model's name as the endpoint reported it.
    public var model: String
    public var inputTokens: Int
    public var outputTokens: Int
    /// The message content exactly as it came, at most 256 KiB.
    public var raw: String

    public init(fields: [String: Value], model: String, inputTokens: Int, outputTokens: Int, raw: String) {
        self.fields = fields
        self.model = model
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.raw = raw
    }

    public func text(_ name: String) -> String? {
        if case .text(let text)? = fields[name] { text } else { nil }
    }
    public func integer(_ name: String) -> Int? {
        if case .integer(let number)? = fields[name] { number } else { nil }
    }
    public func list(_ name: String) -> [[String: String]]? {
        if case .list(let list)? = fields[name] { list } else { nil }
    }
}

/// Why a model gave no usable answer. Each says whether asking again later can help.
public enum ModelFault: Error, Sendable, Equatable {
    /// No connection, or it broke: DNS, refused, TLS, cut off.
    case unreachable(String)
    /// 429 or 503 until the deadline; the endpoint may have said how long to wait.
    case busy(retryAfter: Duration?)
    /// 5xx until the deadline.
    case broken(status: Int, String)
    /// 4xx that asking again will not change: key, model name, request.
    case refused(status: Int, String)
    /// The deadline passed.
    case timedOut
    /// Larger than the limit in bytes; reading stopped there.
    case tooLarge(limit: Int)
    /// Not JSON, duplicate keys, truncated, a missing field, a wrong type; the text says which and where.
    case unreadable(String)

    /// A sentence for a person, without any of the endpoint's own long text.
    public var reason: String {
        switch self {
        case .unreachable(let why): "the model cannot be reached: \(why)"
        case .busy: "the model is busy"
        case .broken(let status, let why): "the model's server failed with \(status)\(why.isEmpty ? "" : ": \(why)")"
        case .refused(let status, let why): "the model refused with \(status)\(why.isEmpty ? "" : ": \(why)")"
        case .timedOut: "the model did not answer in time"
        case .tooLarge(let limit): "the model's answer was larger than \(limit) bytes"
        case .unreadable(let why): "the model's answer cannot be read: \(why)"
        }
    }
}
