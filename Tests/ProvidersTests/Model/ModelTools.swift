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
    at server: DemoServer, loop: CurlLoop = CurlLoop(), clock: any Clock = JumpingClock(), key: ModelKey = .none,
    attempts: Int = 3
) -> ChatCompletions {
    var settings = ChatSettings(base: "\(server.base)/v1", model: "countersign-demo", key: key)
    settings.attempts = attempts
    return ChatCompletions(settings, http: HTTPClient(loop: loop), clock: clock, jitter: { 0.5 })
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
    answer: [.init("verdict", .text), .init("score", .integer), .init("findings", .list)])
