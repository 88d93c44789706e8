/// When messages may leave, on somebody's wall clock. A block's end is outside it; blocks may cross midnight, and each
/// date's part is open or closed by that date (Precisions to 4.1–4.22).
public struct SendWindow: Sendable, Equatable, Codable {
    /// Seconds since midnight: `start` in 0 ..< 86,400, `end` in start + 1 ... start + 86,400.
    public struct Block: Sendable, Equatable, Codable {
        public var start: Int
        public var end: Int

        public init(start: Int, end: Int) {
            precondition(
                (0..<86_400).contains(start) && end > start && end <= start + 86_400, "a block opens, then closes")
            self.start = start
            self.end = end
        }
    }

    public enum Days: Sendable, Equatable, Codable {
        /// These blocks on every working day of the recipient's country.
        case working([Block])
        /// What somebody wrote down, taken as written.
        case weekly([Weekday: [Block]])
    }

    public var days: Days

    public init(_ days: Days) { self.days = days }

    /// 09:00 to 17:00 on the working days of the recipient's country (semantics 4.6).
    public static let standard = SendWindow(.working([Block(start: 9 * 3_600, end: 17 * 3_600)]))

    /// Whether there is any week in which it opens; `false` also where every day of the calendar is weekend.
    public func opensEver(in calendar: WorkCalendar = WorkCalendar()) -> Bool {
        switch days {
        case .working(let blocks): !blocks.isEmpty && calendar.weekend.count < Weekday.allCases.count
        case .weekly(let blocks): blocks.values.contains { !$0.isEmpty }
        }
    }

    /// What `sequence check` and `organisation apply` say of it; `nil` when it opens.
    public var problem: String? {
        opensEver() ? nil : "the window never opens: name at least one block on one day, such as mon-fri 09:00-17:00"
    }

    /// The earliest wall-clock time at or after `local` that lies inside; `nil` when it never opens, or not within 400
    /// days beside those that blackouts close.
    public func firstOpening(from local: LocalTime, _ calendar: WorkCalendar) -> LocalTime? {
        if let now = opening(on: local.date, from: local.secondOfDay, calendar) {
            return LocalTime(local.date, secondOfDay: now)
        }
        guard opensEver(in: calendar) else { return nil }
        var date = local.date
        for _ in 0..<400 {
            // A blackout of a year is one step, not three hundred.
            date = (calendar.blackout(on: date)?.last ?? date) + 1
            if let time = opening(on: date, from: 0, calendar) { return LocalTime(date, secondOfDay: time) }
        }
        return nil
    }

    /// The first open second of a date at or after `second`.
    private func opening(on date: CivilDate, from second: Int, _ calendar: WorkCalendar) -> Int? {
        let own: [Block]?
        let before: [Block]?
        switch days {
        case .working(let blocks):
            guard !calendar.isWeekend(date) else { return nil }
            (own, before) = (blocks, blocks)
        case .weekly(let blocks):
            (own, before) = (blocks[date.weekday], blocks[(date + -1).weekday])
        }
        var found: Int?
        // What the day before left over opens at midnight.
        for block in before ?? [] where block.end - 86_400 > second { found = second }
        for block in own ?? [] where min(block.end, 86_400) > second {
            found = min(found ?? .max, max(block.start, second))
        }
        guard let found, !calendar.isClosed(date) else { return nil }
        return found
    }
}
