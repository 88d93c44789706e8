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
        var placing = Placing(delay)
        return reach(after: anchor, delay: delay, &placing)
    }

    /// The same, telling `placing` what the delay left out of its count.
    func reach(after anchor: Instant, delay: Delay, _ placing: inout Placing) -> Instant {
        let date: CivilDate
        let clock: Int
        switch delay {
        case .elapsed(let seconds): return anchor + .seconds(seconds)
        case .exactly(let instant): return instant
        case .onDate(let local): (date, clock) = (local.date, local.secondOfDay)
        case .businessDays(0, nil), .calendarDays(0, nil): return anchor
        case .businessDays(let count, let time):
            let local = local(anchor)
            date = calendar.workingDay(count, after: local.date) { placing.pushes.append(.notCounted($0, $1)) }
            clock = time?.seconds ?? local.secondOfDay
        case .calendarDays(let count, let time):
            let local = local(anchor)
            (date, clock) = (local.date + count, time?.seconds ?? local.secondOfDay)
        }
        let wanted = LocalTime(date, secondOfDay: clock)
        placing.expected = wanted
        return instant(of: wanted)
    }

    /// The first instant at or after `instant` that lies inside the window.
    public func firstSlot(notBefore instant: Instant) -> Instant {
        let local = local(instant)
        guard let opening = window.firstOpening(from: local, calendar) else { return self.instant(of: local) }
        if opening == local { return instant }
        let slot = firstSlot(notBefore: local)
        guard slot < instant else { return slot }
        // The clock was set back over the opening: its second pass is the one that is still to come.
        let second = instant.microseconds - (instant.microseconds % 1_000_000 + 1_000_000) % 1_000_000
        return Instant(microseconds: second) + .seconds(opening.wallSeconds - local.wallSeconds)
    }

    public func isOpen(at instant: Instant) -> Bool { firstSlot(notBefore: instant) == instant }

    /// Whether anything may leave on the date at all.
    public func opens(on date: CivilDate) -> Bool {
        window.firstOpening(from: LocalTime(date, secondOfDay: 0), calendar)?.date == date
    }

    /// The recipient's wall clock.
    public func local(_ instant: Instant) -> LocalTime { zones.local(instant, in: zone) }

    /// The instant of the recipient's wall clock, in a gap the first after it, in an overlap the earlier (semantics 4.7).
    public func instant(of local: LocalTime) -> Instant { zones.instant(of: local, in: zone) }

    private func firstSlot(notBefore local: LocalTime) -> Instant {
        var wanted = local
        // A gap can push a resolved time past the window's end, so what was resolved is looked at again.
        for _ in 0..<8 {
            guard let opening = window.firstOpening(from: wanted, calendar) else { break }
            let instant = instant(of: opening)
            let shown = self.local(instant)
            if shown == opening || window.firstOpening(from: shown, calendar) == shown { return instant }
            wanted = max(shown, opening)
        }
        return instant(of: wanted)
    }
}
