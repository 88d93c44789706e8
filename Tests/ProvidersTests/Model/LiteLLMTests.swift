import Foundation
import Outreach
import Providers
import Synchronization
import Testing

private let liteLLM = ProcessInfo.processInfo.environment["COUNTERSIGN_TEST_LITELLM"]

/// Against a LiteLLM proxy with `mock_response`, an OpenAI-compatible server that nobody here wrote;
/// `scripts/litellm-test` starts it.
@Suite(.serialized, .enabled(if: liteLLM != nil, "COUNTERSIGN_TEST_LITELLM is not set")) struct LiteLLMTests {
    private func asked(_ model: String, wire: Wire = .chat, key: String = "sk-countersign-test") throws
        -> ModelEndpoint
    {
        var settings = EndpointSettings(base: try #require(liteLLM), model: model, wire: wire, key: ModelKey { key })
        settings.attempts = 2
        return endpoint(settings)
    }

    @Test func readsAMessage() async throws {
        let answer = try await asked("writer").complete(writing)
        #expect(answer.text("subject") == "A question")
        #expect(answer.text("body")?.contains("Sara") == true)
        #expect(answer.model.isEmpty == false)
        #expect(answer.inputTokens > 0 && answer.outputTokens > 0)
    }

    @Test func readsAReview() async throws {
        let answer = try await asked("reviewer").complete(reviewing)
        #expect(answer.text("verdict") == "pass" && answer.integer("score") == 91)
        #expect(answer.list("findings") == [["quote": "Hi", "remark": "short"]])
    }

    @Test(arguments: Wire.allCases) func speaksEveryWire(_ wire: Wire) async throws {
        let answer = try await asked("writer", wire: wire).complete(writing)
        #expect(answer.text("subject") == "A question")
    }

    // Its mock answers messages whole, and cannot stream responses at all.
    @Test(arguments: [Wire.chat, .anthropic]) func whatIsHeardIsTheAnswer(_ wire: Wire) async throws {
        let heard = Mutex<[Heard]>([])
        let answer = try await asked("writer", wire: wire).complete(writing) { piece in
            heard.withLock { $0.append(piece) }
        }
        let text = heard.withLock { $0 }.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        #expect(answer.text("subject") == "A question" && text == answer.raw)
    }

    @Test func proseIsUnreadable() async throws {
        let fault = await #expect(throws: ModelFault.self) { try await asked("prose").complete(writing) }
        #expect(fault?.kind == .notTheJSON)
    }

    @Test func anUnknownModelIsRefused() async throws {
        let fault = await #expect(throws: ModelFault.self) { try await asked("nobody").complete(writing) }
        #expect([.unknownModel, .refusedQuestion].contains(try #require(fault).kind))
        #expect(try #require(fault).detail.count <= 200)
    }

    @Test func aWrongKeyIsRefused() async throws {
        let fault = await #expect(throws: ModelFault.self) {
            try await asked("writer", key: "sk-wrong").complete(writing)
        }
        #expect([.wrongKey, .refusedQuestion].contains(try #require(fault).kind))
        #expect(!(try #require(fault).reason.contains("sk-wrong")))
    }

    @Test func aRateLimitIsBusy() async throws {
        let fault = await #expect(throws: ModelFault.self) { try await asked("limited").complete(writing) }
        #expect(fault?.kind == .rateLimited)
    }
}
