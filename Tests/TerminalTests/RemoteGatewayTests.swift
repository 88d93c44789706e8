import Contract
import Foundation
import Outreach
import Synchronization
import Testing

@testable import Terminal

@Suite struct RemoteGatewayTests {
    /// Answers one reply to everything and remembers what was sent.
    private final class OneReply: HTTPExchange {
        let reply: HTTPReply
        let sent = Mutex<[HTTPMessage]>([])
        init(_ status: Int, _ body: Data) { reply = HTTPReply(status: status, body: body) }
        func exchange(_ request: HTTPMessage) async throws -> HTTPReply {
            sent.withLock { $0.append(request) }
            return reply
        }
    }

    @Test func aChangeCarriesTokenKeyAndBody() async throws {
        let move = DraftMove(draft: DraftID(1), state: .approved)
        let exchange = OneReply(200, try AnswerCoding.encode(move))
        let remote = RemoteGateway(exchange: exchange, token: "t0ken")
        let answer = try await remote.ask(
            ApproveDraft(draft: DraftID(1), version: 2), key: IdempotencyKey(rawValue: "once"))
        #expect(answer == move)
        let sent = exchange.sent.withLock { $0 }
        #expect(sent.count == 1)
        #expect(sent[0].method == .put)
        #expect(sent[0].path == "/drafts/D-1/approval")
        #expect(sent[0].headers["Authorization"] == "Bearer t0ken")
        #expect(sent[0].headers["Idempotency-Key"] == "once")
        #expect(sent[0].body == Data(#"{"version":2}"#.utf8))
    }

    @Test func aQuestionsFieldsAreEscaped() async throws {
        let exchange = OneReply(200, try AnswerCoding.encode(ListInbox.Answer(drafts: [], notices: [])))
        _ = try await RemoteGateway(exchange: exchange, token: nil).ask(ListInbox(limit: 5, after: "a+b&c=d é"))
        let sent = exchange.sent.withLock { $0 }
        #expect(sent[0].path == "/inbox?after=a%2Bb%26c%3Dd%20%C3%A9&limit=5")
        #expect(sent[0].headers["Authorization"] == nil)
    }

    @Test func aRefusalComesBackAsItWas() async throws {
        let refusal = Refusal(.notNow, "No.", hint: "Wait.", problems: [Problem("x", line: 3)])
        let exchange = OneReply(409, try AnswerCoding.encode(refusal))
        await #expect(throws: refusal) {
            try await RemoteGateway(exchange: exchange, token: "t").ask(ShowOverview())
        }
    }

    @Test(arguments: [
        (200, "", Refusal.Code.unavailable), (200, "<html>", .unavailable), (200, "[]", .unavailable),
        (502, "<html>", .unavailable), (401, "", .unsigned), (404, "<html>", .notFound), (302, "", .unavailable),
        (500, "oops", .unavailable),
    ])
    func anythingElseIsNoAnswer(status: Int, body: String, code: Refusal.Code) async {
        let exchange = OneReply(status, Data(body.utf8))
        let refusal = await #expect(throws: Refusal.self) {
            try await RemoteGateway(exchange: exchange, token: "t").ask(ShowOverview())
        }
        #expect(refusal?.code == code)
    }
}
