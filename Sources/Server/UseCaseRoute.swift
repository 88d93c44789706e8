import Contract
import Foundation
import Hummingbird
import Outreach

extension Router {
    /// Answers a use case at its route. There is no other place that knows how a request becomes a question.
    func add<Question: UseCase>(_ type: Question.Type, options: ServerOptions, world: ServerWorld) {
        let route = Question.route
        on(RouterPath(route.path), method: Self.method(of: route)) { request, context in
            let gateway = try await world.gateway(try Bearer.token(in: request))
            let key = try Self.idempotencyKey(in: request)
            let body = Question.onlyReads ? Data() : try await RequestBody(options, world.clock).read(request)
            var path: [String: String] = [:]
            for field in route.fields {
                // The router hands the path over as it came.
                path[field] = try context.parameters.require(field).removingPercentEncoding
            }
            let question = try HTTPForm.question(
                type, path: path, query: try QueryText.items(request.uri.query), body: body)
            let answer = try await gateway.ask(question, key: Question.onlyReads ? nil : key)
            return try Reply.json(answer)
        }
    }

    private static func method(of route: Route) -> HTTPRequest.Method {
        switch route.method {
        case .get: .get
        case .post: .post
        case .put: .put
        case .delete: .delete
        }
    }

    private static func idempotencyKey(in request: Request) throws -> IdempotencyKey? {
        guard let name = HTTPFields.Element.Name("Idempotency-Key"), let value = request.headers[name] else {
            return nil
        }
        guard let key = IdempotencyKey(rawValue: value) else {
            throw Refusal(
                .malformed, "The Idempotency-Key is not allowed.", hint: "Give 1 to 100 printable ASCII characters.")
        }
        return key
    }
}

/// The part of a path after the question mark.
enum QueryText {
    /// Throws `Refusal.malformed` for a name that stands twice or text that is not UTF-8.
    static func items(_ query: String?) throws -> [(name: String, value: String)] {
        var items: [(name: String, value: String)] = []
        for part in (query ?? "").split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = halves[0].removingPercentEncoding,
                let value = halves.count == 2 ? halves[1].removingPercentEncoding : ""
            else { throw Refusal(.malformed, "The query is not percent-escaped UTF-8.") }
            guard !items.contains(where: { $0.name == name }) else {
                throw Refusal(.malformed, "The query names a field twice.")
            }
            items.append((name, value))
        }
        return items
    }
}

/// The token that a request signs in with.
enum Bearer {
    /// Throws `Refusal.unsigned` when there is none, or when it cannot be one of ours.
    static func token(in request: Request) throws -> String {
        let parts = request.headers[.authorization]?.split(separator: " ", maxSplits: 1) ?? []
        guard parts.count == 2, parts[0].lowercased() == "bearer", (1...512).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (33...126).contains($0) })
        else {
            throw Refusal(
                .unsigned, "This request carries no valid token.", hint: "Send  Authorization: Bearer <token>")
        }
        return String(parts[1])
    }
}
