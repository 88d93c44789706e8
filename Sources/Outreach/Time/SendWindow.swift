/// When messages may leave, on the recipient's wall clock. The end is outside the window.
public struct SendWindow: Sendable, Equatable {
    public var days: Set<Weekday>
    /// Seconds since midnight; `start` inside, `end` outside; `start < end`.
    public var start: Int
    public var end: Int

    public init(days: Set<Weekday>, start: Int, end: Int) {
        precondition(0 <= start && start < end && end <= 86_400, "a window must open before it closes")
        self.days = days
        self.start = start
        self.end = end
    }

    /// Monday to Friday, 09:00 to 17:00 (semantics 4.6).
    public static let businessHours = SendWindow(
        days: [.monday, .tuesday, .wednesday, .thursday, .friday], start: 9 * 3_600, end: 17 * 3_600)

    /// The earliest wall-clock time at or after `local` that lies inside; `nil` when no day is open.
    public func firstOpening(from local: LocalTime) -> LocalTime? {
        for offset in 0...7 {
            let date = local.date + offset
            guard days.contains(date.weekday) else { continue }
            if offset > 0 || local.secondOfDay < start { return LocalTime(date, secondOfDay: start) }
            if local.secondOfDay < end { return local }
        }
        return nil
    }
}
