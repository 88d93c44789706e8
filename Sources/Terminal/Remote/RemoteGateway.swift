import Contract
import Foundation
import Outreach

/// A server far away, asked through the same use cases as the desk in this process.
public struct RemoteGateway: Gateway {
    private let exchange: any HTTPExchange
    private let token: String?

    /// Without a token the server answers `Refusal.unsigned`.
    public init(exchange: any HTTPExchange, token: String?) {
        self.exchange = exchange
        self.token = token
    }

    /// Throws the refusal that the server sent; `Refusal.unavailable` for anything that is not an answer of ours.
    public func ask<Question: UseCase>(_ question: Question, key: IdempotencyKey?) async throws -> Question.Answer {
        let form = try HTTPForm.request(for: question)
        var headers = ["Accept": "application/json"]
        if let token { headers["Authorization"] = "Bearer \(token)" }
        if form.body != nil { headers["Content-Type"] = "application/json" }
        if let key, !Question.onlyReads { headers["Idempotency-Key"] = key.rawValue }
        let message = HTTPMessage(
            method: form.method, path: form.path + Self.query(form.query), headers: headers, body: form.body)
        let reply = try await exchange.exchange(message)
        guard (200..<300).contains(reply.status) else { throw Self.refusal(in: reply) }
        do {
            return try AnswerCoding.decode(Question.Answer.self, from: reply.body)
        } catch {
            throw Refusal(
                .unavailable, "The server's answer is not one that this version understands.",
                hint: "Check the address with --server, and that both sides are of the same version.")
        }
    }

    private static func query(_ items: [(name: String, value: String)]) -> String {
        guard !items.isEmpty else { return "" }
        return "?" + items.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        // Only RFC 3986's unreserved characters: a plus or an ampersand would change the query's meaning.
        var allowed = CharacterSet(charactersIn: "-._~")
        allowed.formUnion(CharacterSet(charactersIn: "a"..."z"))
        allowed.formUnion(CharacterSet(charactersIn: "A"..."Z"))
        allowed.formUnion(CharacterSet(charactersIn: "0"..."9"))
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }

    private static func refusal(in reply: HTTPReply) -> Refusal {
        if let refusal = try? AnswerCoding.decode(Refusal.self, from: reply.body) { return refusal }
        let code = Refusal.Code.allCases.first { $0.httpStatus == reply.status } ?? .unavailable
        return Refusal(
            code == .fault ? .unavailable : code, "The server answered \(reply.status) without a reason.",
            hint: "Check the address with --server.")
    }
}
