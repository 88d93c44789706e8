/// Turns delays into instants. Wall-clock rules are computed in the recipient's zone.
///
/// Holidays, several blocks a day and pacing come with the calendar of a country; the days counted here are
/// the window's own.
public struct Schedule: Sendable {
    public var window: SendWindow
    private let zones: any Zones

    public init(window: SendWindow = .businessHours, zones: any Zones) {
        self.window = window
        self.zones = zones
    }

    /// When a step should leave: the anchor plus its delay, moved into the window (semantics 4.1, 4.2).
    ///
    /// Day 0 is the anchor's local date, also when it is not a working day or the hour is late.
    public func target(after anchor: Instant, delay: Delay, in zone: ZoneName) -> Instant {
        let local = zones.local(anchor, in: zone)
        let slot =
            switch delay {
            case .businessDays(0), .calendarDays(0): firstSlot(notBefore: anchor, in: zone)
            case .businessDays(let count):
                firstSlot(notBefore: local.on(workingDay(count, after: local.date)), in: zone)
            case .calendarDays(let count): firstSlot(notBefore: local.on(local.date + count), in: zone)
            }
        // A zone that goes back by a day, or a negative delay, must not plan into the past.
        return slot >= anchor ? slot : firstSlot(notBefore: anchor, in: zone)
    }

    /// The first instant at or after `instant` that lies inside the window.
    public func firstSlot(notBefore instant: Instant, in zone: ZoneName) -> Instant {
        let local = zones.local(instant, in: zone)
        let slot = firstSlot(notBefore: local, in: zone)
        guard slot < instant, let opening = window.firstOpening(from: local) else { return slot }
        if opening == local { return instant }
        // The clock was set back over the opening: its second pass is the one that is still to come.
        let second = instant.microseconds - (instant.microseconds % 1_000_000 + 1_000_000) % 1_000_000
        return Instant(microseconds: second) + .seconds(opening.wallSeconds - local.wallSeconds)
    }

    public func isOpen(at instant: Instant, in zone: ZoneName) -> Bool {
        firstSlot(notBefore: instant, in: zone) == instant
    }

    private func firstSlot(notBefore local: LocalTime, in zone: ZoneName) -> Instant {
        var wanted = local
        // A gap can push a resolved time past the window's end, so what was resolved is looked at again.
        for _ in 0..<8 {
            guard let opening = window.firstOpening(from: wanted) else { break }
            let instant = zones.instant(of: opening, in: zone)
            let shown = zones.local(instant, in: zone)
            if window.firstOpening(from: shown) == shown { return instant }
            wanted = max(shown, opening)
        }
        return zones.instant(of: wanted, in: zone)
    }

    private func workingDay(_ count: Int, after date: CivilDate) -> CivilDate {
        var day = date
        var left = count
        while left > 0 {
            day = day + 1
            if window.days.contains(day.weekday) { left -= 1 }
        }
        return day
    }
}

extension LocalTime {
    fileprivate func on(_ date: CivilDate) -> LocalTime { LocalTime(date, secondOfDay: secondOfDay) }
}
