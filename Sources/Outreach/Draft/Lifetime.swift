/// How long a draft waits for a person (semantics 4.34): until `end`, with two warnings before.
public struct Lifetime: Sendable, Equatable {
    public let start: Instant
    public let end: Instant

    /// Shares of the time after which people are told, in per cent.
    public static let warnings = [50, 90]

    /// - Parameter days: working days of the organisation, to the same time of day.
    public init(from start: Instant, days: Int, on schedule: Schedule) {
        self.start = start
        end = schedule.raw(after: start, delay: .businessDays(days))
    }

    /// When there is something to do next: a warning, or the end.
    ///
    /// - Parameter warned: how many warnings were given.
    public func next(warned: Int) -> Instant {
        guard warned < Self.warnings.count else { return end }
        return start + .microseconds((end - start).microseconds / 100 * Int64(Self.warnings[warned]))
    }

    /// How many warnings should have been given by `now`.
    public func warnings(by now: Instant) -> Int { (0..<Self.warnings.count).count { next(warned: $0) <= now } }
}
