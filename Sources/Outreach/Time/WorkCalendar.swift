/// Which dates are working days somewhere, and why others are not.
public struct WorkCalendar: Sendable {
    public let weekend: Set<Weekday>
    public let blackout: [Blackout]
    /// Whose holidays count: the recipient's country, and with `holidays: both` the sender's.
    public let holidays: [CountryCalendar]
    /// The country that somebody named and of which no holidays are known; every plan says so.
    public let uncovered: String?
    /// What a reader must know about it: that there are no holidays in it. `nil` when there is nothing to say.
    public let note: String?
    private let weekendBits: UInt8

    public init(
        weekend: Set<Weekday> = [.saturday, .sunday], blackout: [Blackout] = [], holidays: [CountryCalendar] = [],
        uncovered: String? = nil, note: String? = nil
    ) {
        self.weekend = weekend
        self.blackout = blackout
        self.holidays = holidays
        self.uncovered = uncovered
        self.note = note
        weekendBits = weekend.reduce(0) { $0 | 1 << UInt8($1.rawValue) }
    }

    /// Why nothing leaves on this date although the week says otherwise: a holiday or a blackout; `nil` when it may.
    public func closure(on date: CivilDate) -> String? { closing(of: date)?.label }

    public func isWorkingDay(_ date: CivilDate) -> Bool { !isWeekend(date) && !isClosed(date) }

    func isWeekend(_ date: CivilDate) -> Bool { weekendBits >> UInt8(date.weekday.rawValue) & 1 == 1 }

    /// Whether a holiday or a blackout lies on the date.
    func isClosed(_ date: CivilDate) -> Bool {
        for country in holidays where country.isHoliday(date) { return true }
        return blackout(on: date) != nil
    }

    func blackout(on date: CivilDate) -> Blackout? {
        blackout.first { $0.first <= date && date <= $0.last }
    }

    /// The blackout or the holiday, the recipient's before the sender's.
    func closing(of date: CivilDate) -> Closing? {
        if let found = blackout(on: date) { return .blackout(found) }
        for country in holidays {
            if let name = country.holiday(on: date) { return .holiday(country: country.code, name: name) }
        }
        return nil
    }

    /// The `count`-th working day after `date`; `skipped` hears of each holiday and blackout in between.
    func workingDay(_ count: Int, after date: CivilDate, skipped: (CivilDate, Closing) -> Void = { _, _ in })
        -> CivilDate
    {
        var day = date
        var left = count
        // As long as the longest delay in a calendar of which blackouts leave one day in ten.
        let end = date + 14_000
        while left > 0, day < end {
            day = day + 1
            if isWeekend(day) { continue }
            guard let closing = isClosed(day) ? closing(of: day) : nil else {
                left -= 1
                continue
            }
            skipped(day, closing)
            if case .blackout(let blackout) = closing, blackout.last < end { day = blackout.last }
        }
        return day
    }

    /// The `count`-th working day before `date`.
    func workingDay(_ count: Int, before date: CivilDate) -> CivilDate {
        var day = date
        var left = count
        while left > 0, day.dayNumber > date.dayNumber - 14_000 {
            day = day + -1
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// Working days after `start` up to and with `end`; 0 where `end` is not later.
    func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
        guard start < end else { return 0 }
        return (1...end.dayNumber - start.dayNumber).count { isWorkingDay(start + $0) }
    }
}

/// A holiday or a blackout.
public enum Closing: Sendable, Equatable {
    case holiday(country: String, name: String)
    case blackout(Blackout)

    /// `holiday DE: Neujahr`, `blackout: Summer party`.
    public var label: String {
        switch self {
        case .holiday(let country, let name): "holiday \(country): \(name)"
        case .blackout(let blackout): blackout.name.map { "blackout: \($0)" } ?? "blackout"
        }
    }
}

extension WorkCalendar {
    /// The calendar of a recipient: the weekend and holidays of their country, with `both` the organisation's holidays
    /// too, and the organisation's blackout dates (semantics 4.8).
    public init(of whereabouts: Whereabouts, timing: SequenceTiming, practice: Practice) {
        let choice = timing.holidays ?? practice.holidays
        let own = whereabouts.country.flatMap { HolidayBook.country($0, subdivision: whereabouts.subdivision) }
        var counted = choice == .off ? [] : [own].compactMap(\.self)
        if choice == .both, let country = practice.country,
            let ours = HolidayBook.country(country, subdivision: practice.subdivision),
            !counted.contains(where: { $0.code == ours.code && $0.subdivision == ours.subdivision })
        {
            counted.append(ours)
        }
        let isCovered = choice == .off || own?.hasHolidays == true
        let uncovered = isCovered ? nil : whereabouts.country
        self.init(
            weekend: own?.weekend ?? [.saturday, .sunday], blackout: practice.blackout, holidays: counted,
            uncovered: uncovered,
            note: isCovered
                ? nil
                : uncovered.map { Push.noHolidays(country: $0).label }
                    ?? "no country is known, so no public holidays are counted")
    }
}
