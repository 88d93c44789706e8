import Foundation
import Outreach
import Providers
import Support
import Synchronization
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct FallbackTests {
    private func whole(_ first: ScriptedModel, _ second: ScriptedModel, _ clock: any Outreach.Clock = JumpingClock())
        -> FallbackModel
    {
        FallbackModel(first, otherwise: second, clock: clock)
    }

    @Test(arguments: ModelFault.Kind.allCases) func asksTheOtherWhereTheFirstIsOut(_ kind: ModelFault.Kind) async throws
    {
        let (first, second) = (ScriptedModel(name: "first"), ScriptedModel(name: "second"))
        first.script(.fault(ModelFault(kind)))
        if kind.isOutage {
            let answer = try await whole(first, second).complete(writing)
            #expect(answer.model == "second")
        } else {
            await #expect(throws: ModelFault(kind)) { try await whole(first, second).complete(writing) }
            #expect(second.requests.isEmpty)
        }
        #expect(first.requests.map(\.deadline) == [.seconds(40)])
    }

    @Test func theFirstsAnswerIsTaken() async throws {
        let (first, second) = (ScriptedModel(name: "first"), ScriptedModel(name: "second"))
        #expect(try await whole(first, second).complete(writing).model == "first")
        #expect(second.requests.isEmpty)
    }

    @Test func whenBothFailBothAreNamed() async throws {
        let (first, second) = (ScriptedModel(name: "first"), ScriptedModel(name: "second"))
        first.script(.fault(ModelFault(.brokenServer, "no", status: 502)))
        second.script(.fault(ModelFault(.wrongKey, status: 401)))
        let fault = await #expect(throws: ModelFault.self) { try await whole(first, second).complete(writing) }
        #expect(fault?.kind == .brokenServer)
        #expect(
            fault?.reason
                == "the model's server failed with 502: no; the fallback: the model's server does not accept the key")
    }

    @Test func aDeadEndpointIsReplacedByARealOne() async throws {
        let server = try await DemoServer()
        var dead = EndpointSettings(base: "http://127.0.0.1:1/v1", model: "dead")
        dead.attempts = 1
        let clock = JumpingClock()
        let model = FallbackModel(
            endpoint(dead, clock: clock), otherwise: model(at: server, wire: .anthropic, clock: clock), clock: clock)
        #expect(try await model.complete(writing).model == "countersign-demo")
    }

    @Test func aSilentEndpointLeavesTimeForTheOther() async throws {
        let (silent, server) = (try await DemoServer("--misbehave", "slow-body"), try await DemoServer())
        let clock = SystemClock()
        let model = FallbackModel(
            model(at: silent, clock: clock), otherwise: model(at: server, clock: clock), clock: clock)
        var request = writing
        request.deadline = .seconds(3)
        let heard = Mutex<[Heard]>([])
        let answer = try await model.complete(request) { piece in heard.withLock { $0.append(piece) } }
        let pieces = heard.withLock { $0 }
        let again = try #require(pieces.firstIndex(of: .again))
        #expect(pieces[(again + 1)...].map { if case .text(let text) = $0 { text } else { "" } }.joined() == answer.raw)
    }
}
