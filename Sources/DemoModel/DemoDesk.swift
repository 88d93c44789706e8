import Foundation
import Hummingbird
import Synchronization

/// The routes of the demo model.
struct DemoDesk: Sendable {
    static let model = "countersign-demo"
    private static let requestLimit = 4 * 1_024 * 1_024

    let mischief: Mischief
    let delay: Duration
    private let slots: Slots
    private let journal = Journal()

    /// - Parameter slots: Requests at the same time; one more is answered 429.
    init(mischief: Mischief, delay: Duration, slots: Int? = nil) {
        self.mischief = mischief
        self.delay = delay
        self.slots = Slots(count: slots ?? .max)
    }

    func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/v1/models") { _, _ in
            json([
                "object": "list", "data": [["id": Self.model, "object": "model", "owned_by": "a demo, not a model"]],
            ])
        }
        for wire in DemoWire.allCases {
            router.post(RouterPath(wire.path)) { request, _ in try await complete(request, on: wire) }
        }
        router.post("/demo/misbehave") { request, _ in try await misbehave(request) }
        router.get("/demo/journal") { _, _ in
            json(journal.summary.merging(slots.summary) { first, _ in first })
        }
        return router
    }

    private func complete(_ request: Request, on wire: DemoWire) async throws -> Response {
        let body = try await request.body.collect(upTo: Self.requestLimit)
        let wish = field("X-Demo-Misbehave", of: request).flatMap(Misbehaviour.init(rawValue:))
        let trick = mischief.next(wish: wish)
        journal.note(
            bytes: body,
            isAuthorized: field("Authorization", of: request)?.hasPrefix("Bearer ") ?? false
                || field("x-api-key", of: request) != nil)
        guard slots.take() else { return json(wire.error("All slots are taken."), status: .tooManyRequests) }
        defer { slots.leave() }
        if delay > .zero { try await Task.sleep(for: delay) }
        guard let question = Question(Data(body.readableBytesView), on: wire) else {
            return json(wire.error("the body is no request of \(wire.path)"), status: .badRequest)
        }
        guard let trick else { return reply(question, Reply(content: question.content)) }
        return try await misbehaving(trick, question)
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

/// Places that are taken and left.
private final class Slots: Sendable {
    private struct State {
        var taken = 0
        var peak = 0
        var refused = 0
    }
    private let count: Int
    private let state = Mutex(State())

    init(count: Int) { self.count = count }

    func take() -> Bool {
        state.withLock { state in
            guard state.taken < count else {
                state.refused += 1
                return false
            }
            state.taken += 1
            state.peak = max(state.peak, state.taken)
            return true
        }
    }

    func leave() { state.withLock { $0.taken -= 1 } }

    var summary: [String: Any] { state.withLock { ["peak": $0.peak, "refused": $0.refused] } }
}

/// What was asked so far, for tests: how often, and the last request. Keys are not kept.
private final class Journal: Sendable {
    private struct State {
        var requests = 0
        var last = ""
        var authorized = false
    }
    private let state = Mutex(State())

    func note(bytes: ByteBuffer, isAuthorized: Bool) {
        state.withLock { state in
            state.requests += 1
            state.last = String(buffer: bytes)
            state.authorized = isAuthorized
        }
    }

    var summary: [String: Any] {
        state.withLock { ["requests": $0.requests, "last": $0.last, "authorized": $0.authorized] }
    }
}
