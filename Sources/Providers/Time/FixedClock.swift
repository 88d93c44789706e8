import Outreach

/// A clock that shows one instant, for trying out what would happen then. Naps still take their time.
public struct FixedClock: Clock {
    public let now: Instant

    public init(_ now: Instant) { self.now = now }

    public func sleep(until instant: Instant) async throws {
        guard instant > now else { return try Task.checkCancellation() }
        try await Task.sleep(for: instant - now)
    }
}
