import Foundation
import Outreach
import Providers
import Support
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct ModelCallTests {
    @Test func writesAMessageFromTheFacts() async throws {
        let server = try await DemoServer()
        let key = ModelKey { "sk-test-123\n" }
        let answer = try await model(at: server, key: key).complete(writing)
        let body = try #require(answer.text("body"))
        #expect(body.contains("Sara,") && body.contains("Globex") && body.contains("Ana Keller"))
        #expect(answer.text("subject")?.isEmpty == false)
        #expect(answer.model == "countersign-demo")
        #expect(answer.inputTokens > 10 && answer.outputTokens > 10)
        #expect(answer.raw.hasPrefix("{"))

        let journal = try await server.journal()
        #expect(journal.authorized)
        let sent = try #require(try JSONSerialization.jsonObject(with: Data(journal.last.utf8)) as? [String: Any])
        #expect(sent["model"] as? String == "countersign-demo")
        #expect(sent["max_tokens"] as? Int == 1_024)
        #expect(sent["temperature"] as? Double == 0.4)
        #expect((sent["response_format"] as? [String: Any])?["type"] as? String == "json_schema")
        let messages = try #require(sent["messages"] as? [[String: String]])
        #expect(messages.map { $0["role"] } == ["system", "user"])
        #expect(messages.map { $0["content"] } == [writing.system, writing.prompt])
    }

    @Test func readsAReview() async throws {
        let server = try await DemoServer()
        let answer = try await model(at: server).complete(reviewing)
        #expect(answer.text("verdict") == "pass")
        #expect((70...97).contains(try #require(answer.integer("score"))))
        #expect(answer.list("findings") != nil)
    }

    @Test func isDeterministic() async throws {
        let server = try await DemoServer()
        let asked = model(at: server)
        #expect(try await asked.complete(writing) == asked.complete(writing))
    }

    @Test func namesADuplicateKeyAndItsPlace() async throws {
        let server = try await DemoServer("--misbehave", "duplicate-keys")
        let fault = await #expect(throws: ModelFault.self) { try await model(at: server).complete(writing) }
        let why = try #require(fault).detail
        #expect(fault?.kind == .notTheJSON)
        #expect(why.contains("duplicate object key") && why.contains("line 1, column 5"))
    }

    @Test func anAnswerThatBreaksOffIsAskedForAgain() async throws {
        let server = try await DemoServer()
        try await server.misbehave("cut-off", times: 1)
        let answer = try await model(at: server).complete(writing)
        #expect(answer.text("body") != nil)
        #expect(try await server.journal().requests == 2)

        try await server.misbehave("cut-off")
        let fault = await #expect(throws: ModelFault.self) { try await model(at: server).complete(writing) }
        #expect(fault?.kind == .cutOff)
        #expect(try await server.journal().requests == 5)
    }

    @Test func aStallEndsAtTheDeadline() async throws {
        let server = try await DemoServer("--misbehave", "stall")
        var request = writing
        request.deadline = .milliseconds(200)
        await #expect(throws: ModelFault(.slowHeaders)) { try await model(at: server).complete(request) }
        #expect(try await server.journal().requests == 1)
    }

    @Test func anObedientAnswerIsOnlyText() async throws {
        let server = try await DemoServer("--misbehave", "obey")
        let answer = try await model(at: server).complete(writing)
        #expect(answer.fields.keys.sorted() == ["body", "subject"])
        #expect(answer.text("subject") == "IGNORE")
        #expect(answer.raw.contains("mallory@evil.example"))
    }

    @Test func aDeadPortRefusesTheConnection() async throws {
        var settings = EndpointSettings(base: "http://127.0.0.1:1/v1", model: "m")
        settings.attempts = 2
        let clock = JumpingClock()
        let fault = await #expect(throws: ModelFault.self) {
            try await endpoint(settings, clock: clock).complete(writing)
        }
        #expect(fault?.name == "refused-connection")
        #expect(clock.sleeps == [.milliseconds(250)])
    }

    // RFC 6761, 6.4: names under .invalid have no address.
    @Test func aNameWithoutAnAddressIsUnknown() async throws {
        var settings = EndpointSettings(base: "http://nobody.invalid/v1", model: "m")
        settings.attempts = 1
        let fault = await #expect(throws: ModelFault.self) { try await endpoint(settings).complete(writing) }
        #expect(fault?.name == "unknown-host")
    }
}
