import Outreach
import Synchronization

/// A clock that only moves when a test moves it.
public final class StoppedClock: Clock {
    private struct Sleeper {
        var until: Instant
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Instant
        var sleepers: [Int: Sleeper] = [:]
        var cancelled: Set<Int> = []
        var count = 0
    }

    private let state: Mutex<State>

    public init(_ now: Instant) { state = Mutex(State(now: now)) }

    public var now: Instant { state.withLock(\.now) }

    /// How many sleep now.
    public var sleepers: Int { state.withLock(\.sleepers.count) }

    public func advance(by duration: Duration) { set(now + duration) }

    /// Moves on to `instant` and wakes whoever slept until then.
    public func set(_ instant: Instant) {
        let woken = state.withLock { state in
            state.now = instant
            let woken = state.sleepers.filter { $0.value.until <= instant }
            for id in woken.keys { state.sleepers[id] = nil }
            return woken.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    public func sleep(until instant: Instant) async throws {
        let id = state.withLock { state in
            state.count += 1
            return state.count
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (passed, cancelled) = state.withLock { state in
                    let cancelled = state.cancelled.remove(id) != nil
                    if !cancelled, state.now < instant {
                        state.sleepers[id] = Sleeper(until: instant, continuation: continuation)
                        return (false, false)
                    }
                    return (true, cancelled)
                }
                guard passed else { return }
                if cancelled { continuation.resume(throwing: CancellationError()) } else { continuation.resume() }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                let sleeper = state.sleepers.removeValue(forKey: id)
                if sleeper == nil { state.cancelled.insert(id) }
                return sleeper
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }
}
