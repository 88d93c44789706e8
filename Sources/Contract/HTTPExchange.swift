import Foundation

/// One request to a Countersign server and its answer; what the remote gateway needs of the outside world.
public protocol HTTPExchange: Sendable {
    /// Throws `Refusal.unavailable` when there is no answer.
    func exchange(_ request: HTTPMessage) async throws -> HTTPReply
}

/// A request as it goes over the wire. The path begins after the server's base URL.
public struct HTTPMessage: Sendable, Equatable {
    public var method: Route.Method
    /// With its query, percent-escaped.
    public var path: String
    public var headers: [String: String]
    public var body: Data?

    public init(method: Route.Method, path: String, headers: [String: String] = [:], body: Data? = nil) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }
}

/// An answer as it came; its body is at most 16 MiB.
public struct HTTPReply: Sendable, Equatable {
    public var status: Int
    public var body: Data

    public init(status: Int, body: Data) {
        self.status = status
        self.body = body
    }
}
