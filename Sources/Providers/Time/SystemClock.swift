import Glibc
import Outreach

/// The system's clock: the only place that asks what time it is.
public struct SystemClock: Clock {
    /// The longest nap before looking at the clock again: it may be set while we sleep.
    private static let longestNap: Duration = .seconds(30)

    public init() {}

    public var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    public func sleep(until instant: Instant) async throws {
        try Task.checkCancellation()
        while true {
            let now = now
            guard now < instant else { return }
            try await Task.sleep(for: min(instant - now, Self.longestNap), tolerance: .zero)
        }
    }
}
