import Outreach

/// An answer that comes in events. Fed in order; `finish` gives the whole.
struct WireStream {
    private let wire: Wire
    var answer = WireAnswer()
    /// Whether the endpoint said that this was all.
    var isOver = false
    /// What was said since the last `heard`.
    private var fresh = ""
    private var begunAnew = false

    private static let depth = 32

    init(_ wire: Wire) { self.wire = wire }

    mutating func say(_ text: String) {
        answer.content += text
        fresh += text
    }

    /// What was said so far is no part of the answer.
    mutating func beginAnew() {
        if !answer.content.isEmpty { begunAnew = true }
        answer.content = ""
        fresh = ""
    }

    /// Takes one event; what it adds to the content is returned.
    mutating func take(_ event: ServerEvent) throws(ModelFault) -> [Heard] {
        guard event.data != Self.done else {
            isOver = true
            return []
        }
        let document: UntrustedJSON
        do { document = try UntrustedJSON(event.data, depth: Self.depth) } catch {
            throw ModelFault(.notJSON, "an event is not JSON: \(error.reason)")
        }
        try document.read { (root) throws(ModelFault) in
            switch wire {
            case .chat: try ChatWire.take(root, into: &self)
            case .responses: try ResponsesWire.take(root, into: &self)
            case .anthropic: try AnthropicWire.take(root, into: &self)
            }
        }
        defer { (fresh, begunAnew) = ("", false) }
        return (begunAnew ? [.again] : []) + (fresh.isEmpty ? [] : [.text(fresh)])
    }

    /// The whole answer. Throws `cutOff` when the endpoint did not say that it was the whole.
    func finish() throws(ModelFault) -> WireAnswer {
        guard isOver else { throw ModelFault(.cutOff, "the stream ended in the middle") }
        return answer
    }

    private static let done = Array("[DONE]".utf8)
}
