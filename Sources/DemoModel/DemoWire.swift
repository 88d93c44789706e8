import Foundation

/// What the demo speaks: the public API of OpenAI's chat completions and responses, and of Anthropic's messages.
enum DemoWire: String, Sendable, CaseIterable {
    case chat, responses, anthropic

    var path: String {
        switch self {
        case .chat: "/v1/chat/completions"
        case .responses: "/v1/responses"
        case .anthropic: "/v1/messages"
        }
    }

    /// A whole response. Usage counts words, a quarter of those asked as cached.
    func whole(_ reply: Reply, to question: Question) -> [String: Any] {
        let asked = words(in: question.system) + words(in: question.prompt)
        let (answered, cached) = (words(in: reply.content), asked / 4)
        let id = String(stableHash(reply.content), radix: 16)
        switch self {
        case .chat:
            var message: [String: Any] = ["role": "assistant", "content": reply.content]
            if reply.finish == .declined { message = ["role": "assistant", "content": NSNull(), "refusal": "No."] }
            return [
                "id": "chatcmpl-demo-\(id)", "object": "chat.completion", "created": 0, "model": DemoDesk.model,
                "choices": [
                    ["index": 0, "finish_reason": finish(reply), "message": message] as [String: Any]
                ],
                "usage": [
                    "prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered,
                    "prompt_tokens_details": ["cached_tokens": cached],
                ] as [String: Any],
            ]
        case .responses:
            let part: [String: Any] =
                reply.finish == .declined
                ? ["type": "refusal", "refusal": "No."]
                : ["type": "output_text", "text": reply.content, "annotations": [Any]()]
            let isWhole = reply.finish == .whole || reply.finish == .declined
            return [
                "id": "resp_demo_\(id)", "object": "response", "model": DemoDesk.model, "error": NSNull(),
                "status": isWhole ? "completed" : "incomplete",
                "incomplete_details": isWhole ? NSNull() : ["reason": finish(reply)] as Any,
                "output": [
                    ["type": "reasoning", "summary": [Any]()],
                    ["type": "message", "role": "assistant", "content": [part]],
                ] as [[String: Any]],
                "usage": [
                    "input_tokens": asked, "output_tokens": answered, "total_tokens": asked + answered,
                    "input_tokens_details": ["cached_tokens": cached],
                ] as [String: Any],
            ]
        case .anthropic:
            return [
                "id": "msg_demo_\(id)", "type": "message", "role": "assistant", "model": DemoDesk.model,
                "content": blocks(reply, question), "stop_reason": finish(reply), "stop_sequence": NSNull(),
                "usage": [
                    "input_tokens": asked - cached, "cache_read_input_tokens": cached, "output_tokens": answered,
                ],
            ]
        }
    }

    func finish(_ reply: Reply) -> String {
        switch (self, reply.finish) {
        case (.chat, .whole), (.chat, .declined): "stop"
        case (.chat, .tokenLimit): "length"
        case (.responses, .tokenLimit): "max_output_tokens"
        case (.chat, .filtered), (.responses, .filtered): "content_filter"
        case (.responses, .whole), (.responses, .declined): "stop"
        case (.anthropic, .whole): "end_turn"
        case (.anthropic, .tokenLimit): "max_tokens"
        case (.anthropic, .filtered), (.anthropic, .declined): "refusal"
        }
    }

    /// With a tool the answer is its input, as far as it is an object.
    private func blocks(_ reply: Reply, _ question: Question) -> [[String: Any]] {
        if reply.finish == .declined || reply.finish == .filtered { return [] }
        let text: [String: Any] = ["type": "text", "text": reply.content]
        guard question.format == "schema",
            let input = try? JSONSerialization.jsonObject(with: Data(reply.content.utf8)) as? [String: Any]
        else { return [text] }
        return [
            ["type": "text", "text": "Here it is."],
            ["type": "tool_use", "id": "toolu_demo", "name": "answer", "input": input],
        ]
    }

    func error(_ message: String, code: String? = nil, parameter: String? = nil) -> [String: Any] {
        var error: [String: Any] = ["message": message, "type": code ?? "invalid_request_error"]
        if self == .anthropic { return ["type": "error", "error": error] }
        error["code"] = code ?? NSNull()
        error["param"] = parameter ?? NSNull()
        return ["error": error]
    }
}
