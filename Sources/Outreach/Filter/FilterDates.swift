/// How a filter's dates become instants: whole days of the organisation's zone.
public struct FilterDates: Sendable {
    private let zone: ZoneName
    private let zones: any Zones

    public init(zone: ZoneName, zones: any Zones) {
        self.zone = zone
        self.zones = zones
    }

    func start(of date: CivilDate) -> Instant { Instant(microseconds: day(date).lowerBound) }

    /// The first and the last microsecond of a day.
    func day(_ date: CivilDate) -> ClosedRange<Int64> {
        let start = zones.instant(of: LocalTime(date, secondOfDay: 0), in: zone).microseconds
        let next = zones.instant(of: LocalTime(date + 1, secondOfDay: 0), in: zone).microseconds
        return start...max(start, next - 1)
    }
}
