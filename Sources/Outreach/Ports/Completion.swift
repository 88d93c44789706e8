/// What came back, parsed strictly from untrusted bytes.
public struct Completion: Sendable, Equatable {
    public indirect enum Value: Sendable, Equatable {
        case text(String)
        case integer(Int)
        case integers([Int])
        case flag(Bool)
        case list([Fields])
    }

    /// The fields of the answer, or of one object in a list of it.
    public struct Fields: Sendable, Equatable {
        public var values: [String: Value]

        public init(_ values: [String: Value] = [:]) { self.values = values }

        public func text(_ name: String) -> String? { if case .text(let text)? = values[name] { text } else { nil } }
        public func integer(_ name: String) -> Int? {
            if case .integer(let number)? = values[name] { number } else { nil }
        }
        public func integers(_ name: String) -> [Int]? {
            if case .integers(let numbers)? = values[name] { numbers } else { nil }
        }
        public func flag(_ name: String) -> Bool? { if case .flag(let flag)? = values[name] { flag } else { nil } }
        public func list(_ name: String) -> [Fields]? { if case .list(let list)? = values[name] { list } else { nil } }

        /// The text of that name.
        public subscript(name: String) -> String? { text(name) }
    }

    public var answer: Fields
    /// The model's name as the endpoint that answered reported it.
    public var model: String
    /// Of them `cachedTokens` were read from the endpoint's cache.
    public var inputTokens: Int
    public var outputTokens: Int
    public var cachedTokens: Int
    /// In millionths of the organisation's currency; `nil` where no price is set.
    public var cost: Int?
    /// The message content exactly as it came, at most 256 KiB.
    public var raw: String

    public init(
        answer: Fields, model: String, inputTokens: Int, outputTokens: Int, cachedTokens: Int = 0, cost: Int? = nil,
        raw: String
    ) {
        self.answer = answer
        self.model = model
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.cachedTokens = cachedTokens
        self.cost = cost
        self.raw = raw
    }

    public init(fields: [String: Value], model: String, inputTokens: Int, outputTokens: Int, raw: String) {
        self.init(
            answer: Fields(fields), model: model, inputTokens: inputTokens, outputTokens: outputTokens, raw: raw)
    }

    public var fields: [String: Value] { answer.values }
    public func text(_ name: String) -> String? { answer.text(name) }
    public func integer(_ name: String) -> Int? { answer.integer(name) }
    public func integers(_ name: String) -> [Int]? { answer.integers(name) }
    public func flag(_ name: String) -> Bool? { answer.flag(name) }
    public func list(_ name: String) -> [Fields]? { answer.list(name) }
}

extension Completion.Fields: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Completion.Value)...) {
        self.init(Dictionary(elements) { _, last in last })
    }
}

extension Completion.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .flag(value) }
}
