/// One step on its way from its anchor to its planned time, and what has moved it so far.
struct Placing {
    let delay: Delay
    /// What the wall clock was to show, where the delay says it.
    var expected: LocalTime?
    var pushes: [Push] = []

    /// Enough for the longest chain of holidays; an explanation is not a list of years.
    private static let mostPushes = 64

    init(_ delay: Delay, held: LocalTime? = nil) {
        self.delay = delay
        if let held { pushes.append(.held(until: held)) }
    }

    /// What has passed comes as soon as it can, with a time of day on the next working day at that time (Precisions to
    /// 4.1–4.22).
    mutating func catchUp(_ raw: Instant, to floor: Instant, _ schedule: Schedule) -> Instant {
        let (was, now) = (schedule.local(raw), schedule.local(floor))
        pushes.append(.passed(was))
        expected = nil
        guard let time = delay.time else { return floor }
        let isStillToCome = now.date > was.date && now.secondOfDay <= time.seconds
        let date =
            isStillToCome && schedule.calendar.isWorkingDay(now.date)
            ? now.date : schedule.calendar.workingDay(1, after: now.date)
        return schedule.instant(of: LocalTime(date, secondOfDay: time.seconds))
    }

    /// Not before the `days`-th working day after `date`, at the same time of day.
    mutating func leave(_ days: Int, after date: CivilDate, _ wanted: Instant, _ schedule: Schedule) -> Instant {
        guard days > 0 else { return wanted }
        let local = schedule.local(wanted)
        let earliest = schedule.calendar.workingDay(days, after: date)
        guard local.date < earliest else { return wanted }
        pushes.append(.gap(days: days, after: date))
        expected = nil
        return schedule.instant(of: LocalTime(earliest, secondOfDay: local.secondOfDay))
    }

    /// The first opening; a step with a time of day keeps it on the first date that is open.
    mutating func intoWindow(_ wanted: Instant, _ schedule: Schedule) -> Instant {
        let local = schedule.local(wanted)
        if let expected, expected != local { pushes.append(.skippedByClocks(expected)) }
        expected = nil
        guard let opening = schedule.window.firstOpening(from: local, schedule.calendar), opening != local else {
            return wanted
        }
        var slot = schedule.firstSlot(notBefore: wanted)
        if let time = delay.time, opening.date > local.date,
            !schedule.opens(on: local.date), time.seconds > opening.secondOfDay
        {
            slot = schedule.firstSlot(
                notBefore: schedule.instant(of: LocalTime(opening.date, secondOfDay: time.seconds)))
        }
        explain(local, movedTo: schedule.local(slot), schedule)
        return slot
    }

    private mutating func explain(_ local: LocalTime, movedTo slot: LocalTime, _ schedule: Schedule) {
        guard local.date < slot.date else {
            if local < slot { pushes.append(.outsideWindow(local)) }
            return
        }
        var date = local.date
        var wasWeekend = false
        while date < slot.date, pushes.count < Self.mostPushes {
            let closing = schedule.calendar.closing(of: date)
            let isWeekend = closing == nil && schedule.calendar.isWeekend(date) && !schedule.opens(on: date)
            if let closing {
                pushes.append(.closed(date, closing))
            } else if isWeekend {
                // Saturday and Sunday are one reason.
                if !wasWeekend { pushes.append(.weekend(date)) }
            } else if date == local.date || !schedule.opens(on: date) {
                pushes.append(.outsideWindow(date == local.date ? local : LocalTime(date, secondOfDay: 0)))
            }
            wasWeekend = isWeekend
            if case .blackout(let blackout) = closing { date = max(date, blackout.last) }
            date = date + 1
        }
    }
}

extension Delay {
    /// The time of day that the step names.
    var time: TimeOfDay? {
        switch self {
        case .businessDays(_, let time), .calendarDays(_, let time): time
        case .elapsed, .exactly, .onDate: nil
        }
    }

    /// Whether the author plainly meant the same day (Precisions to 4.1–4.22).
    var mayShareDay: Bool {
        switch self {
        case .businessDays(let count, _), .calendarDays(let count, _): count <= 0
        case .elapsed: true
        case .exactly, .onDate: false
        }
    }
}
