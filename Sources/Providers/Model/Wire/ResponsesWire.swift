import Outreach

/// OpenAI responses: https://platform.openai.com/docs/api-reference/responses
enum ResponsesWire {
    static func body(_ question: WireQuestion) -> JSONValue {
        let request = question.request
        return .present([
            ("model", .text(question.model)),
            ("instructions", .text(request.system)),
            ("input", .text(request.prompt)),
            ("max_output_tokens", .integer(request.maximumTokens)),
            ("temperature", question.concessions.leavesOutTemperature ? nil : .decimal(request.temperature)),
            ("text", format(question).map { ["format": $0] }),
            // What is asked holds people's data; the endpoint need not keep it for later calls of ours.
            ("store", false),
            ("stream", question.isStreaming ? true : nil),
        ])
    }

    private static func format(_ question: WireQuestion) -> JSONValue? {
        switch question.concessions.format {
        case .schema:
            [
                "type": "json_schema", "name": "answer", "strict": true,
                "schema": AnswerSchema.object(of: question.request.answer),
            ]
        case .object: ["type": "json_object"]
        case .none: nil
        }
    }

    static func answer(in root: JSONNode) throws(ModelFault) -> WireAnswer {
        if let fault = Complaint.inside(root) { throw fault }
        guard let output = root["output"]?.elements else { throw ModelFault(.noMessage, "it has no output") }
        var answer = WireAnswer()
        answer.model = root["model"]?.text ?? ""
        answer.inputTokens = JSONNode.tokens(root["usage"]?["input_tokens"])
        answer.outputTokens = JSONNode.tokens(root["usage"]?["output_tokens"])
        answer.cachedTokens = JSONNode.tokens(root["usage"]?["input_tokens_details"]?["cached_tokens"])
        answer.stop = try stop(root)
        var parts = 0
        for message in output where message["type"]?.text == "message" {
            for part in message["content"]?.elements ?? [] {
                parts += 1
                switch part["type"]?.text {
                case "refusal": answer.stop = .declined
                case "output_text": answer.content += part["text"]?.text ?? ""
                default: break
                }
            }
        }
        guard parts > 0 || answer.stop != .finished else {
            throw ModelFault(.noMessage, "its output has no message")
        }
        return answer
    }

    private static func stop(_ root: JSONNode) throws(ModelFault) -> WireAnswer.Stop {
        switch root["status"]?.text {
        case nil, "completed": return .finished
        case "incomplete":
            return root["incomplete_details"]?["reason"]?.text == "content_filter" ? .filtered : .tokenLimit
        case "failed", "cancelled": throw ModelFault(.errorInside, "the response failed")
        default: throw ModelFault(.noMessage, "the response is not finished")
        }
    }

    /// Text comes in deltas; the last event holds the whole response, which alone counts.
    static func take(_ event: JSONNode, into stream: inout WireStream) throws(ModelFault) {
        switch event["type"]?.text {
        case "response.output_text.delta": if let text = event["delta"]?.text { stream.say(text) }
        case "response.completed", "response.incomplete", "response.failed":
            guard let response = event["response"] else { throw ModelFault(.noMessage, "its last event is empty") }
            stream.answer = try answer(in: response)
            stream.isOver = true
        case "error":
            throw Complaint.inside(event) ?? Complaint(event).inside
        default: break
        }
    }
}
