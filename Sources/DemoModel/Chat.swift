import Foundation
import Hummingbird

/// The part of a chat completion request that the demo reads.
struct ChatQuestion: Decodable, Sendable {
    struct Message: Decodable, Sendable {
        var role: String
        var content: String
    }
    var model: String?
    var messages: [Message]

    func text(of role: String) -> String {
        messages.filter { $0.role == role }.map(\.content).joined(separator: "\n")
    }
}

struct ChatReply: Sendable {
    var content: String
    var finish = "stop"
}

/// A whole response with one choice; usage is a count of words.
func reply(_ question: ChatQuestion, _ reply: ChatReply) -> Response {
    let asked = question.messages.reduce(0) { $0 + words(in: $1.content) }
    let answered = words(in: reply.content)
    return json([
        "id": "chatcmpl-demo-\(String(stableHash(reply.content), radix: 16))",
        "object": "chat.completion", "created": 0, "model": DemoDesk.model,
        "choices": [
            [
                "index": 0, "finish_reason": reply.finish,
                "message": ["role": "assistant", "content": reply.content],
            ] as [String: Any]
        ],
        "usage": ["prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered],
    ])
}

func json(_ object: [String: Any], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
    let bytes = (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])) ?? Data("{}".utf8)
    var headers = headers
    headers[.contentType] = "application/json"
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
}

func stream(
    length: Int?, type: String, _ write: @Sendable @escaping (inout any ResponseBodyWriter) async throws -> Void
) -> Response {
    Response(
        status: .ok, headers: [.contentType: type], body: ResponseBody(contentLength: length) { try await write(&$0) })
}

func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

/// FNV-1a, 64 bits: the same in every process, unlike Swift's own hashing.
func stableHash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
}
