/// How a filter's dates become instants: whole days of the organisation's zone.
public struct FilterDates: Sendable {
    private let midnight: @Sendable (CivilDate) -> Instant

    public init(zone: ZoneName, zones: any Zones) {
        midnight = { zones.instant(of: LocalTime($0, secondOfDay: 0), in: zone) }
    }

    private init(midnight: @escaping @Sendable (CivilDate) -> Instant) { self.midnight = midnight }

    /// Days of UTC, where it does not matter whose days they are.
    public static let utc = FilterDates { Instant(seconds: LocalTime($0, secondOfDay: 0).wallSeconds) }

    func start(of date: CivilDate) -> Instant { midnight(date) }

    /// The first and the last microsecond of a day.
    func day(_ date: CivilDate) -> ClosedRange<Int64> {
        let start = midnight(date).microseconds
        return start...max(start, midnight(date + 1).microseconds - 1)
    }
}
