import Foundation
import Outreach
import Providers
import Support
import Synchronization
import Testing

/// The same question on all three wires, against a server that speaks them.
@Suite(.serialized, .timeLimit(.minutes(5))) struct WireTests {
    @Test(arguments: Wire.allCases) func answersTheSameWhateverTheWire(_ wire: Wire) async throws {
        let server = try await DemoServer()
        let asked = model(at: server, wire: wire, key: ModelKey { "sk-test" })
        let answer = try await asked.complete(writing)
        let expected = try await model(at: server).complete(writing)
        #expect(answer.answer == expected.answer)
        #expect(answer.model == "countersign-demo")
        #expect(answer.inputTokens == expected.inputTokens && answer.outputTokens == expected.outputTokens)
        #expect(answer.cachedTokens == answer.inputTokens / 4 && answer.cachedTokens > 0)
        #expect(try await asked.complete(reviewing).text("verdict") == "pass")
        _ = try await asked.complete(writing)
        #expect(try await server.journal().authorized)
    }

    @Test(arguments: Wire.allCases) func whatIsHeardIsTheAnswer(_ wire: Wire) async throws {
        let server = try await DemoServer()
        let heard = Mutex<[Heard]>([])
        let answer = try await model(at: server, wire: wire).complete(writing) { piece in
            heard.withLock { $0.append(piece) }
        }
        let pieces = heard.withLock { $0 }
        // What a model says before it uses the tool is taken back.
        let last = pieces.lastIndex(of: .again).map { $0 + 1 } ?? 0
        let text = pieces[last...].map { if case .text(let text) = $0 { text } else { "" } }.joined()
        #expect(text == answer.raw)
        #expect(pieces.count > 5)
        let whole = try await model(at: server, wire: wire).complete(writing)
        #expect(answer.answer == whole.answer)
        #expect(answer.inputTokens == whole.inputTokens && answer.outputTokens == whole.outputTokens)
    }

    @Test func anAttemptThatBreaksOffIsTakenBack() async throws {
        let server = try await DemoServer()
        try await server.misbehave("cut-off", times: 1)
        let heard = Mutex<[Heard]>([])
        let answer = try await model(at: server).complete(writing) { piece in heard.withLock { $0.append(piece) } }
        let pieces = heard.withLock { $0 }
        let again = try #require(pieces.firstIndex(of: .again))
        #expect(again > 0 && pieces.count { $0 == .again } == 1)
        #expect(pieces[(again + 1)...].map { if case .text(let text) = $0 { text } else { "" } }.joined() == answer.raw)
    }

    private func sent(_ server: DemoServer) async throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(try await server.journal().last.utf8)) as? [String: Any])
    }

    @Test func asksResponsesInItsWords() async throws {
        let server = try await DemoServer()
        _ = try await model(at: server, wire: .responses).complete(writing)
        let body = try await sent(server)
        #expect(body["instructions"] as? String == writing.system && body["input"] as? String == writing.prompt)
        #expect(body["max_output_tokens"] as? Int == 1_024 && body["store"] as? Bool == false)
        let format = try #require((body["text"] as? [String: Any])?["format"] as? [String: Any])
        #expect(format["type"] as? String == "json_schema" && format["strict"] as? Bool == true)
    }

    @Test func asksAnthropicInItsWords() async throws {
        let server = try await DemoServer()
        _ = try await model(at: server, wire: .anthropic).complete(writing)
        let body = try await sent(server)
        #expect(body["system"] as? String == writing.system && body["max_tokens"] as? Int == 1_024)
        #expect((body["tool_choice"] as? [String: String]) == ["type": "tool", "name": "answer"])
        let tools = try #require(body["tools"] as? [[String: Any]])
        #expect((tools[0]["input_schema"] as? [String: Any])?["type"] as? String == "object")
    }

    @Test(arguments: Wire.allCases) func theSchemaSaysExactlyWhatIsRead(_ wire: Wire) async throws {
        let server = try await DemoServer()
        _ = try await model(at: server, wire: wire).complete(reviewing)
        let body = try await server.journal().last
        #expect(
            body.contains(
                #"{"type":"object","properties":{"verdict":{"type":"string","enum":["pass","revise","block"]},"#
                    + #""score":{"type":"integer"},"findings":{"type":"array","items":{"type":"object","properties":"#
                    + #"{"quote":{"type":["string","null"]},"remark":{"type":"string"}},"required":["quote","remark"],"#
                    + #""additionalProperties":false}}},"required":["verdict","score","findings"],"#
                    + #""additionalProperties":false}"#))
    }
}

/// What an endpoint does not take is given up once, and never asked for again.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ConcessionTests {
    static let steps: [(kind: String, wire: Wire, refusals: Int)] = [
        ("no-schema", .chat, 1), ("no-schema", .responses, 1), ("no-schema", .anthropic, 1),
        ("no-format", .chat, 2), ("no-format", .responses, 2), ("no-format", .anthropic, 1),
        ("no-temperature", .chat, 1), ("no-temperature", .responses, 1), ("no-temperature", .anthropic, 1),
        ("no-max-tokens", .chat, 1),
    ]

    @Test(arguments: steps) func stepsDownAndRemembers(_ step: (kind: String, wire: Wire, refusals: Int)) async throws {
        let server = try await DemoServer("--misbehave", step.kind)
        let asked = model(at: server, wire: step.wire)
        #expect(try await asked.complete(writing).text("body") != nil)
        #expect(try await server.journal().requests == 1 + step.refusals)
        #expect(try await asked.complete(writing, hearing: { _ in }).text("body") != nil)
        #expect(try await server.journal().requests == 2 + step.refusals)
    }

    @Test func whatIsAboutSomethingElseIsNotGivenInTo() async throws {
        let server = try await DemoServer()
        try await server.misbehave("400", detail: "messages.1: this role is not known")
        let fault = await #expect(throws: ModelFault.self) { try await model(at: server).complete(writing) }
        #expect(fault == ModelFault(.refusedQuestion, "messages.1: this role is not known", status: 400))
        #expect(try await server.journal().requests == 1)
    }
}
