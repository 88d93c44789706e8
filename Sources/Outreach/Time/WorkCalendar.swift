/// Which dates are working days somewhere, and why others are not.
public struct WorkCalendar: Sendable {
    public var weekend: Set<Weekday>
    public var blackout: [Blackout]

    public init(weekend: Set<Weekday> = [.saturday, .sunday], blackout: [Blackout] = []) {
        self.weekend = weekend
        self.blackout = blackout
    }

    /// Why nothing leaves on this date although the week says otherwise: a holiday or a blackout; `nil` when it may.
    public func closure(on date: CivilDate) -> String? {
        blackout.first { $0.first <= date && date <= $0.last }.map { $0.name ?? "blackout" }
    }

    public func isWorkingDay(_ date: CivilDate) -> Bool {
        !weekend.contains(date.weekday) && closure(on: date) == nil
    }
}

extension WorkCalendar {
    /// The calendar of a recipient: the weekend and holidays of their country, and the organisation's blackout dates.
    public init(of whereabouts: Whereabouts, timing: SequenceTiming, practice: Practice) {
        self.init(blackout: practice.blackout)
    }
}
