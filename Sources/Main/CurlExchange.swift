import Contract
import Foundation
import Providers

/// A Countersign server, reached over HTTP.
struct CurlExchange: HTTPExchange {
    /// Without a trailing slash.
    let base: String
    private let client = HTTPClient(loop: CurlLoop(name: "server", inFlight: 4))

    init(base: String) { self.base = base }

    func exchange(_ request: HTTPMessage) async throws -> HTTPReply {
        let method: HTTPRequest.Method =
            switch request.method {
            case .get: .get
            case .post: .post
            case .put: .put
            case .delete: .delete
            }
        do {
            let response = try await client.send(
                HTTPRequest(
                    method, base + request.path, headers: request.headers.map { ($0.key, $0.value) },
                    body: request.body.map { Array($0) }, deadline: .seconds(30), sizeLimit: 16 * 1_048_576))
            return HTTPReply(status: response.status, body: Data(response.body))
        } catch {
            throw Refusal(
                .unavailable, "The server \(base) cannot be reached: \(error)",
                hint: "Check the address: countersign settings")
        }
    }
}
