import Outreach

/// What an endpoint speaks. Pure: a question becomes bytes, bytes become an answer.
public enum Wire: String, Sendable, CaseIterable {
    /// OpenAI chat completions, which Ollama, llama.cpp, vLLM, LiteLLM and most others speak too.
    case chat
    /// OpenAI responses.
    case responses
    /// Anthropic messages.
    case anthropic

    /// Behind the endpoint's base.
    var path: String {
        switch self {
        case .chat: "/chat/completions"
        case .responses: "/responses"
        case .anthropic: "/messages"
        }
    }

    /// - Parameter key: printable ASCII.
    func headers(key: String?) -> [(name: String, value: String)] {
        let common = [(name: "Content-Type", value: "application/json")]
        switch self {
        case .chat, .responses: return common + (key.map { [(name: "Authorization", value: "Bearer \($0)")] } ?? [])
        case .anthropic:
            return common + [(name: "anthropic-version", value: "2023-06-01")]
                + (key.map { [(name: "x-api-key", value: $0)] } ?? [])
        }
    }

    func body(_ question: WireQuestion) -> [UInt8] {
        switch self {
        case .chat: ChatWire.body(question).bytes
        case .responses: ResponsesWire.body(question).bytes
        case .anthropic: AnthropicWire.body(question).bytes
        }
    }

    /// The message in a whole response. Throws `noMessage`, and `errorInside` when an error stands in its place.
    func answer(in root: JSONNode) throws(ModelFault) -> WireAnswer {
        switch self {
        case .chat: try ChatWire.answer(in: root)
        case .responses: try ResponsesWire.answer(in: root)
        case .anthropic: try AnthropicWire.answer(in: root)
        }
    }
}

/// What is asked, and how.
struct WireQuestion: Sendable {
    var request: ModelRequest
    /// What the endpoint calls the model.
    var model: String
    var concessions = Concessions()
    var isStreaming = false
}

/// A message before its content is read.
struct WireAnswer: Sendable, Equatable {
    /// Why the endpoint stopped.
    enum Stop: String, Sendable { case finished, tokenLimit, filtered, declined }

    var content = ""
    /// As the endpoint names it; may be empty.
    var model = ""
    var inputTokens = 0
    var outputTokens = 0
    var cachedTokens = 0
    var stop = Stop.finished
}

extension JSONNode {
    /// Not every endpoint counts, and a number that it made up must not overflow ours.
    static func tokens(_ node: JSONNode?) -> Int { min(max(0, node?.integer ?? 0), 1_000_000_000) }
}
