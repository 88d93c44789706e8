import Outreach

/// OpenAI chat completions: https://platform.openai.com/docs/api-reference/chat
enum ChatWire {
    static func body(_ question: WireQuestion) -> JSONValue {
        let request = question.request
        let limit = question.concessions.renamesTokenLimit ? "max_completion_tokens" : "max_tokens"
        return .present([
            ("model", .text(question.model)),
            (
                "messages",
                [
                    ["role": "system", "content": .text(request.system)],
                    ["role": "user", "content": .text(request.prompt)],
                ]
            ),
            (limit, .integer(request.maximumTokens)),
            ("temperature", question.concessions.leavesOutTemperature ? nil : .decimal(request.temperature)),
            ("response_format", format(question)),
            ("stream", question.isStreaming ? true : nil),
            (
                "stream_options",
                question.isStreaming && !question.concessions.leavesOutUsage ? ["include_usage": true] : nil
            ),
        ])
    }

    private static func format(_ question: WireQuestion) -> JSONValue? {
        switch question.concessions.format {
        case .schema:
            [
                "type": "json_schema",
                "json_schema": [
                    "name": "answer", "strict": true, "schema": AnswerSchema.object(of: question.request.answer),
                ],
            ]
        case .object: ["type": "json_object"]
        case .none: nil
        }
    }

    static func answer(in root: JSONNode) throws(ModelFault) -> WireAnswer {
        guard let choice = root["choices"]?[0], let message = choice["message"] else {
            throw Complaint.inside(root) ?? ModelFault(.noMessage, "it has no choices[0].message")
        }
        if let fault = Complaint.inside(choice) { throw fault }
        var answer = WireAnswer()
        count(root, into: &answer)
        answer.stop = stop(choice["finish_reason"]?.text)
        if let content = message["content"]?.text {
            answer.content = content
        } else if message["refusal"]?.text != nil {
            answer.stop = .declined
        } else if answer.stop == .finished, message["content"]?.isNull != true {
            throw ModelFault(.noMessage, "choices[0].message.content is \(message["content"]?.kind ?? "missing")")
        }
        return answer
    }

    static func take(_ event: JSONNode, into stream: inout WireStream) throws(ModelFault) {
        if let fault = Complaint.inside(event) { throw fault }
        count(event, into: &stream.answer)
        guard let choice = event["choices"]?[0] else { return }
        if let fault = Complaint.inside(choice) { throw fault }
        if choice["delta"]?["refusal"]?.text != nil { stream.answer.stop = .declined }
        if let text = choice["delta"]?["content"]?.text { stream.say(text) }
        if let reason = choice["finish_reason"]?.text {
            stream.isOver = true
            if stream.answer.stop == .finished { stream.answer.stop = stop(reason) }
        }
    }

    private static func count(_ root: JSONNode, into answer: inout WireAnswer) {
        if let model = root["model"]?.text { answer.model = model }
        guard let usage = root["usage"], usage.isObject else { return }
        answer.inputTokens = JSONNode.tokens(usage["prompt_tokens"])
        answer.outputTokens = JSONNode.tokens(usage["completion_tokens"])
        answer.cachedTokens = JSONNode.tokens(usage["prompt_tokens_details"]?["cached_tokens"])
    }

    private static func stop(_ reason: String?) -> WireAnswer.Stop {
        switch reason {
        case "length": .tokenLimit
        case "content_filter": .filtered
        case "refusal": .declined
        default: .finished
        }
    }
}
