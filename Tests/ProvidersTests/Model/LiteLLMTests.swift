import Foundation
import Outreach
import Providers
import Testing

private let liteLLM = ProcessInfo.processInfo.environment["COUNTERSIGN_TEST_LITELLM"]

/// Against a LiteLLM proxy with `mock_response`, an OpenAI-compatible server that nobody here wrote;
/// `scripts/litellm-test` starts it.
@Suite(.enabled(if: liteLLM != nil, "COUNTERSIGN_TEST_LITELLM is not set")) struct LiteLLMTests {
    private func asked(_ model: String, key: String = "sk-countersign-test") throws -> ChatCompletions {
        var settings = ChatSettings(base: try #require(liteLLM), model: model, key: ModelKey { key })
        settings.attempts = 2
        return ChatCompletions(settings, http: HTTPClient(loop: CurlLoop()), clock: JumpingClock(), jitter: { 0.5 })
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

    @Test func proseIsUnreadable() async throws {
        let fault = await #expect(throws: ModelFault.self) { try await asked("prose").complete(writing) }
        guard case .unreadable? = fault else { throw try #require(fault) }
    }

    @Test func anUnknownModelIsRefused() async throws {
        let fault = await #expect(throws: ModelFault.self) { try await asked("nobody").complete(writing) }
        guard case .refused(let status, let why)? = fault else { throw try #require(fault) }
        #expect((400..<500).contains(status) && why.count <= 200)
    }

    @Test func aWrongKeyIsRefused() async throws {
        let fault = await #expect(throws: ModelFault.self) {
            try await asked("writer", key: "sk-wrong").complete(writing)
        }
        guard case .refused(let status, let why)? = fault else { throw try #require(fault) }
        #expect((400..<500).contains(status) && !why.contains("sk-wrong"))
    }

    @Test func aRateLimitIsBusy() async throws {
        let fault = await #expect(throws: ModelFault.self) { try await asked("limited").complete(writing) }
        guard case .busy? = fault else { throw try #require(fault) }
    }
}
