import Outreach
import Providers
import Support
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct ModelRetryTests {
    @Test func waitsAsLongAsTheEndpointAsked() async throws {
        let server = try await DemoServer()
        try await server.misbehave("429", times: 1, detail: "7")
        try await server.misbehave("429", times: 1)
        let clock = JumpingClock()
        let answer = try await model(at: server, clock: clock).complete(writing)
        #expect(answer.text("body") != nil)
        #expect(clock.sleeps == [.milliseconds(7_250), .milliseconds(1_250)])
    }

    @Test func waitsUntilTheDateTheEndpointNamed() async throws {
        let server = try await DemoServer()
        try await server.misbehave("429", times: 1, detail: "Sat, 21 Nov 2026 08:00:20 GMT")
        let clock = JumpingClock(try #require(Instant("2026-11-21T08:00:00Z")))
        _ = try await model(at: server, clock: clock).complete(writing)
        #expect(clock.sleeps == [.milliseconds(20_250)])
    }

    @Test func doublesThePauseAfterFailures() async throws {
        let server = try await DemoServer()
        try await server.misbehave("500", times: 3)
        let clock = JumpingClock()
        _ = try await model(at: server, clock: clock, attempts: 4).complete(writing)
        #expect(clock.sleeps == [.milliseconds(250), .milliseconds(500), .milliseconds(1_000)])
    }

    @Test func givesUpAfterTheLastAttempt() async throws {
        let server = try await DemoServer("--misbehave", "500")
        let clock = JumpingClock()
        await #expect(throws: ModelFault.broken(status: 500, "Something broke.")) {
            try await model(at: server, clock: clock, attempts: 3).complete(writing)
        }
        #expect(clock.sleeps.count == 2)
        #expect(try await server.journal().requests == 3)
    }

    @Test func leavesAnEndpointAloneThatFailsAgainAndAgain() async throws {
        let server = try await DemoServer()
        try await server.misbehave("500", times: 5)
        let clock = StoppedClock(Instant(seconds: 1_000))
        let settings = EndpointSettings(base: "\(server.base)/v1", model: "m")
        var once = settings
        once.attempts = 1
        let asked = ModelEndpoint(
            once, http: HTTPClient(loop: CurlLoop()), gate: EndpointGate(calls: 8, clock: clock, isPatient: false),
            clock: clock, jitter: { 0.5 })
        for _ in 0..<5 {
            await #expect(throws: ModelFault(.brokenServer, "Something broke.", status: 500)) {
                try await asked.complete(writing)
            }
        }
        await #expect(throws: ModelFault(.circuitOpen, retryAfter: .seconds(1))) { try await asked.complete(writing) }
        #expect(try await server.journal().requests == 5)
        clock.advance(by: .seconds(1))
        #expect(try await asked.complete(writing).text("body") != nil)
    }

    @Test func handsAPauseBeyondTheDeadlineToTheCaller() async throws {
        let server = try await DemoServer()
        try await server.misbehave("429", detail: "120")
        let clock = JumpingClock()
        await #expect(throws: ModelFault(.rateLimited, status: 429, retryAfter: .seconds(120))) {
            try await model(at: server, clock: clock).complete(writing)
        }
        #expect(clock.sleeps.isEmpty)
    }

    @Test(arguments: ["soon", "-3", "", "1.5"]) func aRetryAfterThatIsNoneCountsAsNone(_ value: String) async throws {
        let server = try await DemoServer()
        try await server.misbehave("429", detail: value)
        await #expect(throws: ModelFault(.rateLimited, status: 429)) {
            try await model(at: server, attempts: 1).complete(writing)
        }
    }

    @Test func neverRepeatsTheKeyOrControlCharacters() async throws {
        let server = try await DemoServer()
        let long = String(repeating: "x", count: 500)
        try await server.misbehave("500", detail: "key\u{1b}[2J sk-secret-9 is\n\nbad \u{202e}\(long)")
        let key = ModelKey { "sk-secret-9" }
        let fault = await #expect(throws: ModelFault.self) {
            try await model(at: server, key: key, attempts: 1).complete(writing)
        }
        let why = try #require(fault).detail
        #expect(fault?.kind == .brokenServer && fault?.status == 500)
        #expect(why.hasPrefix("key[2J ••• is bad xxx"))
        #expect(why.count == 200)
        #expect("\(key)" == "•••" && String(reflecting: key) == "•••" && Mirror(reflecting: key).children.isEmpty)
    }
}
