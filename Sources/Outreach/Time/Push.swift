/// One thing that moved a step away from its anchor plus its delay; `explain` prints them in order.
public enum Push: Sendable, Equatable {
    /// A holiday or blackout that was not counted among the business days of the delay.
    case notCounted(CivilDate, Closing)
    /// The wall clock skips this time, or the whole date, in the zone.
    case skippedByClocks(LocalTime)
    /// The time was over before the step could be planned.
    case passed(LocalTime)
    /// The step before was completed on this date, and so many working days must lie between them.
    case gap(days: Int, after: CivilDate)
    /// The step before was completed on this date, and one person gets one step a day.
    case sameDay(CivilDate)
    case weekend(CivilDate)
    case closed(CivilDate, Closing)
    /// The time lies outside the window, or the window does not open on that date.
    case outsideWindow(LocalTime)
    /// So much of the delay was left when a hold ended.
    case held(until: LocalTime)

    /// Nothing moved it, but perhaps something should have: of this country no holidays are known.
    case noHolidays(country: String)

    /// A sentence without a full stop.
    public var label: String {
        switch self {
        case .notCounted(let date, let closing): "\(date) does not count (\(closing.label))"
        case .skippedByClocks(let local): "the clocks skip \(local)"
        case .passed(let local): "\(local) had passed"
        case .gap(1, let date): "not before the working day after \(date), when the step before was completed"
        case .gap(let days, let date):
            "\(days) working days must pass after \(date), when the step before was completed"
        case .sameDay(let date): "one step a day, and the step before was completed on \(date)"
        case .weekend(let date): "\(date) is a \(date.weekday.name), which is weekend"
        case .closed(let date, let closing): "nothing leaves on \(date) (\(closing.label))"
        case .outsideWindow(let local): "\(local) is outside the window"
        case .held(let local): "held until \(local)"
        case .noHolidays(let country): "no public holidays are known for \(country)"
        }
    }
}

extension Weekday {
    /// `Monday`.
    var name: String { ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue] }
}
