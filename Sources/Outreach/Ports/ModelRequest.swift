/// One question to a model.
public struct ModelRequest: Sendable, Equatable {
    /// A field of the JSON object that the model must answer.
    public struct Field: Sendable, Equatable {
        /// What may stand there.
        public indirect enum Kind: Sendable, Equatable {
            case text
            /// One of these texts, exactly.
            case choice([String])
            /// A whole number: `85`, not `85.0` and not `"85"`.
            case integer
            /// A list of whole numbers, at most 64.
            case integers
            /// `true` or `false`.
            case flag
            /// A list of objects with these fields, at most 64.
            case list([Field])
        }

        public var name: String
        public var kind: Kind
        /// Whether it may be left out or be null; it is then no field of the answer.
        public var isOptional: Bool

        public init(_ name: String, _ kind: Kind, optional: Bool = false) {
            self.name = name
            self.kind = kind
            isOptional = optional
        }
    }

    public var system: String
    public var prompt: String
    /// The fields of the answer; others are ignored, a missing one or another kind is `ModelFault.Kind.wrongSchema`.
    public var answer: [Field]
    public var maximumTokens: Int
    /// 0…2.
    public var temperature: Double
    /// Time for the whole call: the wait for a place and all retries included.
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
