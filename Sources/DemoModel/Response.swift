import Foundation
import Hummingbird

func json(_ object: [String: Any], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    return Response(
        status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: encoded(object))))
}

func encoded(_ object: [String: Any]) -> Data {
    (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])) ?? Data()
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
