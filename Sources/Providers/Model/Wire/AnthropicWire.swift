import Outreach

/// Anthropic messages: https://docs.anthropic.com/en/api/messages. An answer of a given form is the input of a tool that
/// the model must use.
enum AnthropicWire {
    static func body(_ question: WireQuestion) -> JSONValue {
        let request = question.request
        let hasTool = question.concessions.format == .schema
        return .present([
            ("model", .text(question.model)),
            ("max_tokens", .integer(request.maximumTokens)),
            ("system", .text(request.system)),
            ("messages", [["role": "user", "content": .text(request.prompt)]]),
            // 0…1 here, 0…2 elsewhere.
            (
                "temperature",
                question.concessions.leavesOutTemperature ? nil : .decimal(min(1, request.temperature))
            ),
            (
                "tools",
                hasTool
                    ? [
                        [
                            "name": "answer", "description": "Takes the answer.",
                            "input_schema": AnswerSchema.object(of: request.answer),
                        ]
                    ] : nil
            ),
            ("tool_choice", hasTool ? ["type": "tool", "name": "answer"] : nil),
            ("stream", question.isStreaming ? true : nil),
        ])
    }

    static func answer(in root: JSONNode) throws(ModelFault) -> WireAnswer {
        guard let blocks = root["content"]?.elements else {
            throw Complaint.inside(root) ?? ModelFault(.noMessage, "it has no content")
        }
        var answer = WireAnswer()
        answer.model = root["model"]?.text ?? ""
        count(root["usage"], into: &answer)
        answer.stop = stop(root["stop_reason"]?.text)
        let tool = blocks.first { $0["type"]?.text == "tool_use" }
        answer.content =
            tool?["input"]?.compact
            ?? blocks.filter { $0["type"]?.text == "text" }.map { $0["text"]?.text ?? "" }.joined()
        return answer
    }

    static func take(_ event: JSONNode, into stream: inout WireStream) throws(ModelFault) {
        switch event["type"]?.text {
        case "message_start":
            stream.answer.model = event["message"]?["model"]?.text ?? ""
            count(event["message"]?["usage"], into: &stream.answer)
        case "content_block_start":
            // What a model says before it uses the tool is no part of the answer.
            if event["content_block"]?["type"]?.text == "tool_use" { stream.beginAnew() }
        case "content_block_delta":
            let delta = event["delta"]
            if let json = delta?["partial_json"]?.text { stream.say(json) }
            if let text = delta?["text"]?.text { stream.say(text) }
        case "message_delta":
            stream.answer.outputTokens = JSONNode.tokens(event["usage"]?["output_tokens"])
            stream.answer.stop = stop(event["delta"]?["stop_reason"]?.text)
        case "message_stop": stream.isOver = true
        case "error": throw Complaint.inside(event) ?? ModelFault(.errorInside)
        default: break
        }
    }

    /// `input_tokens` are those that the cache neither held nor took.
    private static func count(_ usage: JSONNode?, into answer: inout WireAnswer) {
        answer.cachedTokens = JSONNode.tokens(usage?["cache_read_input_tokens"])
        answer.inputTokens =
            JSONNode.tokens(usage?["input_tokens"]) + answer.cachedTokens
            + JSONNode.tokens(usage?["cache_creation_input_tokens"])
        answer.outputTokens = JSONNode.tokens(usage?["output_tokens"])
    }

    private static func stop(_ reason: String?) -> WireAnswer.Stop {
        switch reason {
        case "max_tokens", "model_context_window_exceeded": .tokenLimit
        case "refusal": .declined
        default: .finished
        }
    }
}
