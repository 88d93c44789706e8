import Outreach
import Synchronization

/// A clock that stands still until it is moved.
public final class StoppedTime: Clock {
    private let instant: Mutex<Instant>

    public init(_ instant: Instant = Instant(seconds: 1_795_251_600)) { self.instant = Mutex(instant) }

    public var now: Instant { instant.withLock { $0 } }
    public func move(by duration: Duration) { instant.withLock { $0 = $0 + duration } }

    /// Nothing that a command does may wait for time to pass.
    public func sleep(until instant: Instant) async throws { throw CancellationError() }
}

extension LocalTime {
    /// The wall clock of a terminal that stands in UTC.
    public init(utc instant: Instant) {
        self.init(wallSeconds: instant.microseconds / 1_000_000)
    }
}
