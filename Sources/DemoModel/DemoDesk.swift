import Foundation
import Hummingbird
import Synchronization

/// The routes of the demo model.
struct DemoDesk: Sendable {
    static let model = "countersign-demo"
    private static let requestLimit = 4 * 1_024 * 1_024

    let mischief: Mischief
    let delay: Duration
    private let journal = Journal()

    init(mischief: Mischief, delay: Duration) {
        self.mischief = mischief
        self.delay = delay
    }

    func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/v1/models") { _, _ in
            json([
                "object": "list", "data": [["id": Self.model, "object": "model", "owned_by": "a demo, not a model"]],
            ])
        }
        router.post("/v1/chat/completions") { request, _ in try await complete(request) }
        router.post("/demo/misbehave") { request, _ in try await misbehave(request) }
        router.get("/demo/journal") { _, _ in json(journal.summary) }
        return router
    }

    private func complete(_ request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: Self.requestLimit)
        let wish = field("X-Demo-Misbehave", of: request).flatMap(Misbehaviour.init(rawValue:))
        let trick = mischief.next(wish: wish)
        journal.note(bytes: body, authorization: field("Authorization", of: request))
        if delay > .zero { try await Task.sleep(for: delay) }
        guard let question = try? JSONDecoder().decode(ChatQuestion.self, from: Data(body.readableBytesView)) else {
            return json(["error": ["message": "the body is no chat completion request"]], status: .badRequest)
        }
        guard let trick else { return reply(question, ChatReply(content: content(for: question))) }
        return try await misbehaving(trick, question)
    }

    private func content(for question: ChatQuestion) -> String {
        let system = question.text(of: "system")
        let prompt = question.text(of: "user")
        if system.contains("REVIEWER") { return DemoReview(of: prompt).content }
        return DemoMessage(from: Facts(in: prompt)).content
    }

    private func misbehaving(_ trick: Mischief.Trick, _ question: ChatQuestion) async throws -> Response {
        let good = content(for: question)
        switch trick.kind {
        case .busy:
            let headers: HTTPFields = [.retryAfter: trick.detail ?? "1"]
            return json(["error": ["message": "Slow down, please."]], status: .tooManyRequests, headers: headers)
        case .broken:
            let message = trick.detail ?? "Something broke."
            return json(["error": ["message": message]], status: .internalServerError)
        case .unauthorized: return json(["error": ["message": "Incorrect API key provided."]], status: .unauthorized)
        case .redirect:
            return Response(status: .found, headers: [.location: "https://evil.example/v1/chat/completions"])
        case .stall:
            // Longer than any deadline; the connection's end or the server's cancels it.
            try await Task.sleep(for: .seconds(86_400))
            return Response(status: .noContent)
        case .cutOff:
            return stream(length: 100_000, type: "application/json") { writer in
                try await writer.write(ByteBuffer(string: #"{"id": "demo", "choices": [{"message": {"content": "Hi"#))
                throw CutOff()
            }
        case .garbage:
            return stream(length: nil, type: "text/html") { writer in
                try await writer.write(ByteBuffer(string: "<html><body>\u{1b}[31mBad gateway\u{7}</body></html>"))
                try await writer.finish(nil)
            }
        case .duplicateKeys:
            return reply(
                question, ChatReply(content: #"{"subject": "A", "body": "B", "verdict": "pass", "body": "C"}"#))
        case .truncated:
            return reply(question, ChatReply(content: String(good.prefix(good.count / 2)), finish: "length"))
        case .tooMuch:
            return stream(length: nil, type: "application/json") { writer in
                let piece = ByteBuffer(repeating: UInt8(ascii: " "), count: 1_000_000)
                for _ in 0..<100 { try await writer.write(piece) }
                try await writer.finish(nil)
            }
        case .obey: return reply(question, ChatReply(content: DemoMessage.obedient(to: question.text(of: "system"))))
        case .empty: return reply(question, ChatReply(content: ""))
        }
    }

    private func misbehave(_ request: Request) async throws -> Response {
        struct Wish: Decodable {
            var kind: String?
            var times: Int?
            var detail: String?
        }
        let body = try await request.body.collect(upTo: 10_000)
        guard let wish = try? JSONDecoder().decode(Wish.self, from: Data(body.readableBytesView)) else {
            return json(
                ["error": ["message": #"{"kind": KIND or null, "times": 1, "detail": TEXT} is expected"#]],
                status: .badRequest)
        }
        let kind = wish.kind.flatMap(Misbehaviour.init(rawValue:))
        guard kind != nil || wish.kind == nil else {
            let known = Misbehaviour.allCases.map(\.rawValue).joined(separator: ", ")
            return json(["error": ["message": "kind is one of \(known)"]], status: .badRequest)
        }
        mischief.script(
            kind.map { Mischief.Trick(kind: $0, detail: wish.detail) }, times: min(wish.times ?? 1, 1_000_000))
        return json(["ok": true])
    }

    private func field(_ name: String, of request: Request) -> String? {
        request.headers.first { $0.name.canonicalName == name.lowercased() }?.value
    }
}

private struct CutOff: Error {}

/// What was asked so far, for tests: how often, and the last request. Keys are not kept.
private final class Journal: Sendable {
    private struct State {
        var requests = 0
        var last = ""
        var authorized = false
    }
    private let state = Mutex(State())

    func note(bytes: ByteBuffer, authorization: String?) {
        state.withLock { state in
            state.requests += 1
            state.last = String(buffer: bytes)
            state.authorized = authorization?.hasPrefix("Bearer ") ?? false
        }
    }

    var summary: [String: Any] {
        state.withLock { ["requests": $0.requests, "last": $0.last, "authorized": $0.authorized] }
    }
}
