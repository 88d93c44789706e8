import Foundation
import Outreach
import Providers
import Support
import Synchronization
import Testing

@Suite(.serialized, .timeLimit(.minutes(5))) struct FallbackTests {
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
        let clock = StoppedClock(Instant(seconds: 1_000))
        let second = ScriptedModel(name: "second")
        let model = FallbackModel(SilentModel(clock: clock), otherwise: second, clock: clock)
        let heard = Mutex<[Heard]>([])
        let answer = try await model.complete(writing) { piece in heard.withLock { $0.append(piece) } }
        #expect(answer.model == "second")
        #expect(second.requests.map(\.deadline) == [.seconds(20)])
        #expect(heard.withLock { $0 } == [.text("{"), .again, .text(answer.raw)])
    }
}

/// Begins to answer, and then takes all the time that it has.
private struct SilentModel: LanguageModel {
    let name = "silent"
    let clock: StoppedClock

    func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        hearing?(.text("{"))
        clock.advance(by: request.deadline)
        throw ModelFault(.slowBody)
    }
}
