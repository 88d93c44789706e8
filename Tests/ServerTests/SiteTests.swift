import Contract
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Outreach
import TerminalSupport
import Testing

@testable import Server

@Suite struct SiteTests {
    private struct Broken: Error {}

    private func site(
        _ gateway: any Gateway, options: ServerOptions = ServerOptions(), healthy: Bool = true,
        clock: any Outreach.Clock = NeverPasses()
    ) -> some ApplicationProtocol {
        makeSite(
            options,
            world: ServerWorld(
                gateway: { token in
                    guard token == "good" else { throw Refusal(.unsigned, "This token is not valid.") }
                    return gateway
                },
                health: { HealthReport(healthy: healthy, parts: ["database": healthy ? "ok" : "away"]) },
                metrics: { "up 1\n" }, clock: clock, reportFault: { _ in "fault-7" }, logger: Logger(label: "test")))
    }

    private let signed: HTTPFields = [.authorization: "Bearer good"]

    private func refusal(_ response: TestResponse) -> Refusal? {
        try? AnswerCoding.decode(Refusal.self, from: Data(response.body.readableBytesView))
    }

    @Test func anAnswerIsItsBytes() async throws {
        let move = DraftMove(draft: DraftID(1), state: .approved, leavesAt: Sample.now)
        let gateway = try ScriptedGateway().expect(ApproveDraft(draft: DraftID(1), version: 2, note: "fine"), move)
        var headers = signed
        headers[try #require(.init("Idempotency-Key"))] = "once"
        let wanted = headers
        let bytes = try AnswerCoding.encode(move)
        try await site(gateway).test(.router) { client in
            try await client.execute(
                uri: "/drafts/D-1/approval", method: .put, headers: wanted,
                body: ByteBuffer(string: #"{"version":2,"note":"fine"}"#)
            ) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "application/json")
                #expect(Data(response.body.readableBytesView) == bytes)
            }
        }
        #expect(gateway.keys == [IdempotencyKey(rawValue: "once")])
    }

    @Test func queriesAndPathsAreUnescapedOnce() async throws {
        let gateway = try ScriptedGateway().expect(
            ListInbox(limit: 5, after: "a+b&c %"), ListInbox.Answer(drafts: [], notices: []))
        try gateway.expect(
            SuppressAddress(address: "a+b@example.org", reason: "x"),
            SuppressAddress.Answer(address: "a+b@example.org", since: Sample.now))
        try await site(gateway).test(.router) { client in
            try await client.execute(
                uri: "/inbox?limit=5&after=a%2Bb%26c%20%25", method: .get, headers: signed
            ) { #expect($0.status == .ok) }
            try await client.execute(
                uri: "/suppressions/a%2Bb%40example.org", method: .put, headers: signed,
                body: ByteBuffer(string: #"{"reason":"x"}"#)
            ) { #expect($0.status == .ok) }
        }
    }

    /// S3-02
    @Test(arguments: [nil, "", "Bearer", "Bearer ", "Basic good", "Bearer bad", "Bearer a b", "good"])
    func withoutAValidTokenNothingIsAnswered(value: String?) async throws {
        var headers: HTTPFields = [:]
        if let value { headers[.authorization] = value }
        let wanted = headers
        try await site(ScriptedGateway()).test(.router) { client in
            for (uri, method) in [
                ("/overview", HTTPRequest.Method.get), ("/credit/entries", .post), ("/metrics", .get),
            ] {
                try await client.execute(uri: uri, method: method, headers: wanted) { response in
                    #expect(response.status == .unauthorized)
                    #expect(response.headers[.wwwAuthenticate] == "Bearer realm=\"countersign\"")
                    #expect(refusal(response)?.code == .unsigned)
                }
            }
        }
    }

    @Test(arguments: Refusal.Code.allCases)
    func aRefusalKeepsItsValueAndStatus(code: Refusal.Code) async throws {
        let no = Refusal(code, "No.", hint: "Later.", problems: [Problem("x", line: 2)])
        let gateway = try ScriptedGateway().expect(ShowOverview(), refused: no)
        try await site(gateway).test(.router) { client in
            try await client.execute(uri: "/overview", method: .get, headers: signed) { response in
                #expect(response.status.code == code.httpStatus)
                #expect(refusal(response) == no)
            }
        }
    }

    @Test func aFaultShowsItsIdOnly() async throws {
        try await site(ScriptedGateway()).test(.router) { client in
            try await client.execute(uri: "/overview", method: .get, headers: signed) { response in
                #expect(response.status == .internalServerError)
                #expect(refusal(response)?.hint == "It is in the log under fault-7")
                #expect(!String(buffer: response.body).contains("expected nothing"))
            }
        }
    }

    @Test(arguments: [
        ("/nowhere", HTTPRequest.Method.get, 404), ("/drafts/D-1/approval/x", .put, 404), ("/", .get, 404),
        ("/drafts/D-1/approval", .get, 405), ("/overview", .post, 405), ("/health", .post, 405),
        ("/drafts/D-1", .delete, 405),
    ])
    func unknownAddressesAndMethodsAreRefusals(uri: String, method: HTTPRequest.Method, status: Int) async throws {
        try await site(ScriptedGateway()).test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: signed) { response in
                #expect(response.status.code == status)
                #expect((response.headers[.allow] != nil) == (status == 405))
                #expect(refusal(response)?.code == (status == 404 ? .notFound : .malformed))
            }
        }
    }

    @Test(arguments: [
        ("/drafts/X-1", HTTPRequest.Method.get, ""), ("/inbox?limit=many", .get, ""),
        ("/inbox?limit=1&limit=2", .get, ""),
        ("/inbox?after=%FF", .get, ""), ("/credit/entries", .post, "{"), ("/credit/entries", .post, "[]"),
        ("/credit/entries", .post, ""), ("/drafts/%FF", .get, ""),
    ])
    func whatIsNotUnderstoodIs400(uri: String, method: HTTPRequest.Method, body: String) async throws {
        try await site(ScriptedGateway()).test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: signed, body: body.isEmpty ? nil : ByteBuffer(string: body)
            ) { response in
                #expect(response.status == .badRequest)
                #expect(refusal(response)?.code == .malformed)
            }
        }
    }

    @Test(arguments: ["a b", "", String(repeating: "x", count: 101)])
    func aMalformedKeyIs400(key: String) async throws {
        var headers = signed
        headers[try #require(.init("Idempotency-Key"))] = key
        let wanted = headers
        try await site(ScriptedGateway()).test(.router) { client in
            try await client.execute(uri: "/decisions", method: .delete, headers: wanted) { response in
                #expect(response.status == .badRequest)
            }
        }
    }

    @Test func aBodyOverItsLimitIs413() async throws {
        let options = ServerOptions(largestBody: 1_000)
        try await site(ScriptedGateway(), options: options).test(.live) { client in
            try await client.execute(
                uri: "/credit/entries", method: .post, headers: signed,
                body: ByteBuffer(string: String(repeating: " ", count: 1_001))
            ) { response in
                #expect(response.status == .contentTooLarge)
                #expect(refusal(response)?.message.contains("larger than") == true)
            }
        }
    }

    @Test func aBodyThatDoesNotArriveInTimeIs408() async throws {
        let body = Server.RequestBody(ServerOptions(), PassesAtOnce())
        let (stream, source) = Hummingbird.RequestBody.makeStream()
        let request = Request(
            head: HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/"), body: stream)
        let limit = await #expect(throws: LimitReached.self) { _ = try await body.read(request) }
        #expect(limit?.status == .requestTimeout)
        source.finish()
    }

    @Test func healthNeedsNoToken() async throws {
        for healthy in [true, false] {
            try await site(ScriptedGateway(), healthy: healthy).test(.router) { client in
                try await client.execute(uri: "/health", method: .get) { response in
                    #expect(response.status == (healthy ? .ok : .serviceUnavailable))
                }
            }
        }
    }

    @Test func metricsAreText() async throws {
        try await site(ScriptedGateway()).test(.router) { client in
            try await client.execute(uri: "/metrics", method: .get, headers: signed) { response in
                #expect(response.status == .ok)
                #expect(String(buffer: response.body) == "up 1\n")
            }
        }
    }

    @Test func everyUseCaseHasItsRoute() async throws {
        try await site(ScriptedGateway()).test(.router) { client in
            for useCase in allUseCases {
                let path = useCase.route.segments.map { Route.field($0) == nil ? $0 : "x" }.joined(separator: "/")
                let method = try #require(HTTPRequest.Method(rawValue: useCase.route.method.rawValue))
                try await client.execute(uri: "/" + path, method: method) { response in
                    #expect(response.status == .unauthorized, "\(useCase.route)")
                }
            }
        }
    }
}

/// Time stands still until the task is cancelled.
struct NeverPasses: Outreach.Clock {
    var now: Instant { Sample.now }
    func sleep(until instant: Instant) async throws {
        for await _ in AsyncStream<Never>.makeStream().stream {}
        throw CancellationError()
    }
}

/// Every wait is over at once.
struct PassesAtOnce: Outreach.Clock {
    var now: Instant { Sample.now }
    func sleep(until instant: Instant) async throws {}
}
