/// Turns delays into instants on one recipient's calendar. Pure: the same questions give the same answers.
public struct Schedule: Sendable {
    public let window: SendWindow
    public let calendar: WorkCalendar
    public let zone: ZoneName
    private let zones: any Zones

    public init(
        window: SendWindow = .standard, calendar: WorkCalendar = WorkCalendar(), zone: ZoneName, zones: any Zones
    ) {
        self.window = window
        self.calendar = calendar
        self.zone = zone
        self.zones = zones
    }

    /// The anchor plus the delay, moved into the window (semantics 4.1, 4.2).
    public func target(after anchor: Instant, delay: Delay) -> Instant {
        let slot = firstSlot(notBefore: raw(after: anchor, delay: delay))
        // A zone that goes back by a day must not plan into the past.
        return slot >= anchor ? slot : firstSlot(notBefore: anchor)
    }

    /// The anchor plus the delay, wherever that falls. Day 0 is the anchor's local date, also when it is not a working
    /// day or the hour is late.
    public func raw(after anchor: Instant, delay: Delay) -> Instant {
        switch delay {
        case .elapsed(let seconds): return anchor + .seconds(seconds)
        case .exactly(let instant): return instant
        case .onDate(let local): return zones.instant(of: local, in: zone)
        case .businessDays(let count, let time):
            let local = zones.local(anchor, in: zone)
            if count == 0, time == nil { return anchor }
            return instant(on: workingDay(count, after: local.date), at: time, otherwise: local)
        case .calendarDays(let count, let time):
            let local = zones.local(anchor, in: zone)
            if count == 0, time == nil { return anchor }
            return instant(on: local.date + count, at: time, otherwise: local)
        }
    }

    /// The first instant at or after `instant` that lies inside the window.
    public func firstSlot(notBefore instant: Instant) -> Instant {
        let local = zones.local(instant, in: zone)
        let slot = firstSlot(notBefore: local)
        guard slot < instant, let opening = window.firstOpening(from: local, calendar) else { return slot }
        if opening == local { return instant }
        // The clock was set back over the opening: its second pass is the one that is still to come.
        let second = instant.microseconds - (instant.microseconds % 1_000_000 + 1_000_000) % 1_000_000
        return Instant(microseconds: second) + .seconds(opening.wallSeconds - local.wallSeconds)
    }

    public func isOpen(at instant: Instant) -> Bool { firstSlot(notBefore: instant) == instant }

    private func firstSlot(notBefore local: LocalTime) -> Instant {
        var wanted = local
        // A gap can push a resolved time past the window's end, so what was resolved is looked at again.
        for _ in 0..<8 {
            guard let opening = window.firstOpening(from: wanted, calendar) else { break }
            let instant = zones.instant(of: opening, in: zone)
            let shown = zones.local(instant, in: zone)
            if window.firstOpening(from: shown, calendar) == shown { return instant }
            wanted = max(shown, opening)
        }
        return zones.instant(of: wanted, in: zone)
    }

    private func instant(on date: CivilDate, at time: TimeOfDay?, otherwise local: LocalTime) -> Instant {
        zones.instant(of: LocalTime(date, secondOfDay: time?.seconds ?? local.secondOfDay), in: zone)
    }

    private func workingDay(_ count: Int, after date: CivilDate) -> CivilDate {
        var day = date
        var left = count
        while left > 0, day.dayNumber < date.dayNumber + 4_000 {
            day = day + 1
            if calendar.isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}
