import Foundation
import Hummingbird

/// A reply as server-sent events, a few characters each.
extension DemoWire {
    func events(_ reply: Reply, to question: Question) -> [[String: Any]] {
        let whole = whole(reply, to: question)
        let pieces = reply.finish == .declined ? [] : Self.pieces(reply.content)
        switch self {
        case .chat:
            func chunk(_ delta: [String: Any], _ finish: Any) -> [String: Any] {
                [
                    "object": "chat.completion.chunk", "model": DemoDesk.model,
                    "choices": [["index": 0, "delta": delta, "finish_reason": finish] as [String: Any]],
                ]
            }
            let start = reply.finish == .declined ? ["refusal": "No."] : ["role": "assistant", "content": ""]
            return [chunk(start, NSNull())] + pieces.map { chunk(["content": $0], NSNull()) }
                + [
                    chunk([:], finish(reply)),
                    ["object": "chat.completion.chunk", "choices": [Any](), "usage": whole["usage"] ?? NSNull()],
                ]
        case .responses:
            let isWhole = reply.finish == .whole || reply.finish == .declined
            return [["type": "response.created", "response": ["status": "in_progress"]]]
                + pieces.map { ["type": "response.output_text.delta", "delta": $0] }
                + [["type": isWhole ? "response.completed" : "response.incomplete", "response": whole]]
        case .anthropic:
            let usage = whole["usage"] as? [String: Any] ?? [:]
            let isTool = question.format == "schema" && reply.finish == .whole && reply.content.hasPrefix("{")
            let start: [String: Any] = isTool ? ["type": "tool_use", "name": "answer"] : ["type": "text", "text": ""]
            let before: [[String: Any]] =
                isTool
                ? [
                    ["type": "content_block_start", "index": 0, "content_block": ["type": "text", "text": ""]],
                    ["type": "content_block_delta", "delta": ["type": "text_delta", "text": "Here it is."]],
                    ["type": "content_block_stop", "index": 0],
                ] : []
            return [
                ["type": "message_start", "message": ["model": DemoDesk.model, "usage": usage] as [String: Any]],
                ["type": "ping"],
            ] + before + [["type": "content_block_start", "index": 1, "content_block": start]]
                + pieces.map { piece in
                    [
                        "type": "content_block_delta",
                        "delta": isTool
                            ? ["type": "input_json_delta", "partial_json": piece]
                            : ["type": "text_delta", "text": piece],
                    ]
                }
                + [
                    ["type": "content_block_stop", "index": 1],
                    [
                        "type": "message_delta", "delta": ["stop_reason": finish(reply)],
                        "usage": ["output_tokens": usage["output_tokens"] ?? 0],
                    ],
                    ["type": "message_stop"],
                ]
        }
    }

    /// One event as it stands in a stream.
    func line(_ event: [String: Any]) -> ByteBuffer {
        let name = self == .chat ? "" : "event: \(event["type"] as? String ?? "message")\n"
        return ByteBuffer(string: "\(name)data: \(String(decoding: encoded(event), as: UTF8.self))\n\n")
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(7)))
            rest = rest.dropFirst(7)
        }
        return pieces
    }
}
