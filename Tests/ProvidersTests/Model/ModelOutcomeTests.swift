import Outreach
import Providers
import Support
import Testing

/// Every misbehaviour of an endpoint has a name of its own, the same on every wire, whether streamed or not.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ModelOutcomeTests {
    static let outcomes: [(misbehaviour: String, kind: ModelFault.Kind)] = [
        ("429", .rateLimited), ("429-bare", .rateLimited), ("quota", .outOfQuota), ("500", .brokenServer),
        ("503", .overloaded), ("401", .wrongKey), ("403", .forbidden), ("404", .unknownModel),
        ("question-too-long", .questionTooLong), ("400", .refusedQuestion), ("redirect", .redirected),
        ("stall", .slowHeaders), ("slow-body", .slowBody), ("cut-off", .cutOff), ("too-much", .tooLarge),
        ("endless", .tooLarge), ("garbage", .wrongContentType), ("not-json", .notJSON), ("no-message", .noMessage),
        ("error-inside", .errorInside), ("empty", .empty), ("declined", .declined), ("withheld", .withheld),
        ("truncated", .cutShort), ("prose", .notTheJSON), ("wrong-schema", .wrongSchema),
    ]

    /// What no endpoint does to us, or another suite shows.
    static let elsewhere: [ModelFault.Kind] = [
        .notSet, .badSetting, .noPlace, .circuitOpen, .cancelled, .notRecorded, .unknownHost, .refusedConnection,
        .badCertificate, .noConnection,
    ]

    @Test(arguments: outcomes) func hasItsOwnName(_ outcome: (misbehaviour: String, kind: ModelFault.Kind)) async throws
    {
        let server = try await DemoServer("--misbehave", outcome.misbehaviour)
        var asked = writing
        if outcome.kind == .slowHeaders { asked.deadline = .milliseconds(400) }
        // Long enough for a busy machine to begin an answer.
        if outcome.kind == .slowBody { asked.deadline = .seconds(8) }
        let request = asked
        await withTaskGroup { group in
            for wire in Wire.allCases {
                for isStreamed in [false, true] {
                    group.addTask {
                        let fault = await #expect(throws: ModelFault.self) {
                            let model = model(at: server, wire: wire, attempts: 1)
                            if isStreamed {
                                _ = try await model.complete(request) { _ in }
                            } else {
                                _ = try await model.complete(request)
                            }
                        }
                        // Anthropic tells nobody whether the model or a filter declined.
                        let kind = outcome.kind == .withheld && wire == .anthropic ? .declined : outcome.kind
                        #expect(fault?.kind == kind, "\(wire), streamed: \(isStreamed): \(fault?.reason ?? "")")
                    }
                }
            }
        }
    }

    @Test func everyKindIsShownSomewhere() {
        let shown = Self.outcomes.map(\.kind) + Self.elsewhere
        #expect(Set(shown) == Set(ModelFault.Kind.allCases))
    }

    @Test func plainHTTPWhereTLSIsExpectedIsNoConnection() async throws {
        let server = try await DemoServer()
        let base = server.base.replacing("http:", with: "https:")
        var settings = EndpointSettings(base: base, model: "m")
        settings.attempts = 1
        let fault = await #expect(throws: ModelFault.self) { try await endpoint(settings).complete(writing) }
        #expect(fault?.kind == .noConnection)
    }

    @Test(arguments: ["ftp://127.0.0.1/v1", "http://user:word@127.0.0.1/v1"])
    func anAddressThatIsNoneIsABadSetting(_ base: String) async throws {
        let fault = await #expect(throws: ModelFault.self) {
            try await endpoint(EndpointSettings(base: base, model: "m")).complete(writing)
        }
        #expect(fault?.kind == .badSetting)
    }

    @Test func aKeyThatNoHeaderCanCarryIsABadSetting() async throws {
        let server = try await DemoServer()
        let fault = await #expect(throws: ModelFault.self) {
            try await model(at: server, key: ModelKey { "sk-\u{1b}-é" }).complete(writing)
        }
        #expect(fault?.kind == .badSetting && fault?.detail.contains("sk-") == false)
        #expect(try await server.journal().requests == 0)
    }

    @Test func tellsHowLongABusyEndpointWantsToBeLeftAlone() async throws {
        let server = try await DemoServer()
        try await server.misbehave("429", detail: "30")
        await #expect(throws: ModelFault(.rateLimited, status: 429, retryAfter: .seconds(30))) {
            try await model(at: server, attempts: 1).complete(writing)
        }
    }
}
