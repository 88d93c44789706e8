import Child
import Foundation
import Providers

/// The real `demo-model`, started for one test on a free port of loopback.
public final class DemoServer: Sendable {
    public let base: String
    private let child: Child
    private let http: HTTPClient
    private let loop = CurlLoop(name: "demo-control")

    public init(_ arguments: String...) async throws {
        child = try Child(
            Products.path("demo-model"), ["--port", "0"] + arguments, output: .pipe, error: .null)
        let line = try await child.line { $0.hasPrefix("listening on 127.0.0.1:") }
        base = "http://\(line.dropFirst("listening on ".count))"
        http = HTTPClient(loop: loop)
    }

    public func misbehave(_ kind: String, times: Int = 1_000, detail: String? = nil) async throws {
        var wish: [String: Any] = ["kind": kind, "times": times]
        wish["detail"] = detail
        let body = try JSONSerialization.data(withJSONObject: wish)
        let answer = try await http.send(HTTPRequest(.post, "\(base)/demo/misbehave", body: Array(body)))
        guard answer.status == 200 else { throw Refused(status: answer.status) }
    }

    private struct Refused: Error { let status: Int }

    public struct Journal: Decodable, Sendable {
        public var requests: Int
        public var last: String
        public var authorized: Bool
    }

    public func journal() async throws -> Journal {
        let answer = try await http.send(HTTPRequest(.get, "\(base)/demo/journal"))
        return try JSONDecoder().decode(Journal.self, from: Data(answer.body))
    }
}
