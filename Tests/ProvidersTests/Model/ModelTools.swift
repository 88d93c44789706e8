import Outreach
import Providers
import Support
import Synchronization

/// A clock that jumps over every sleep at once and remembers how long each was.
final class JumpingClock: Clock {
    private let state: Mutex<(now: Instant, sleeps: [Duration])>

    init(_ now: Instant = Instant(seconds: 1_795_000_000)) { state = Mutex((now, [])) }

    var now: Instant { state.withLock(\.now) }
    var sleeps: [Duration] { state.withLock(\.sleeps) }

    func sleep(until instant: Instant) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.sleeps.append(instant - state.now)
            state.now = max(state.now, instant)
        }
    }
}

/// A model at `server`, whose jitter is always a half.
func model(
    at server: DemoServer, wire: Wire = .chat, loop: CurlLoop = CurlLoop(), clock: any Clock = JumpingClock(),
    key: ModelKey = .none, attempts: Int = 3
) -> ModelEndpoint {
    var settings = EndpointSettings(base: "\(server.base)/v1", model: "countersign-demo", wire: wire, key: key)
    settings.attempts = attempts
    return endpoint(settings, loop: loop, clock: clock)
}

/// A model with a gate of its own, whose jitter is always a half.
func endpoint(
    _ settings: EndpointSettings, loop: CurlLoop = CurlLoop(), clock: any Clock = JumpingClock(),
    authorities: String? = nil
) -> ModelEndpoint {
    ModelEndpoint(
        settings, http: HTTPClient(loop: loop, authorities: authorities), gate: EndpointGate(calls: 64, clock: clock),
        clock: clock, jitter: { 0.5 })
}

let writing = ModelRequest(
    system: "You are the WRITER.",
    prompt: """
        FACTS
        channel: email
        contact.name: Sara Moreau
        contact.given_name: Sara
        job.title: Swift Engineer
        job.company: Globex
        sender.name: Ana Keller
        END FACTS
        """,
    answer: [.init("subject", .text), .init("body", .text)])

let reviewing = ModelRequest(
    system: "You are the REVIEWER.", prompt: "MESSAGE\nHi Sara, shall we talk?\nEND MESSAGE",
    answer: [
        .init("verdict", .choice(["pass", "revise", "block"])), .init("score", .integer),
        .init("findings", .list([.init("quote", .text, optional: true), .init("remark", .text)])),
    ])
