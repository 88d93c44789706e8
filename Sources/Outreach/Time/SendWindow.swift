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

    /// The earliest wall-clock time at or after `local` that lies inside; `nil` when nothing opens within 400 days.
    public func firstOpening(from local: LocalTime, _ calendar: WorkCalendar) -> LocalTime? {
        for offset in 0...400 {
            let date = local.date + offset
            guard calendar.closure(on: date) == nil else { continue }
            let earliest = offset == 0 ? local.secondOfDay : 0
            let times = parts(of: date, calendar).compactMap {
                $0.upperBound > earliest ? max($0.lowerBound, earliest) : nil
            }
            if let time = times.min() { return LocalTime(date, secondOfDay: time) }
        }
        return nil
    }

    /// The open seconds of one date: its own blocks up to midnight, and what the day before left over.
    private func parts(of date: CivilDate, _ calendar: WorkCalendar) -> [Range<Int>] {
        let own: [Block]
        let before: [Block]
        switch days {
        case .working(let blocks):
            guard calendar.isWorkingDay(date) else { return [] }
            (own, before) = (blocks, blocks)
        case .weekly(let blocks):
            (own, before) = (blocks[date.weekday] ?? [], blocks[(date + -1).weekday] ?? [])
        }
        return own.map { $0.start..<min($0.end, 86_400) }
            + before.filter { $0.end > 86_400 }.map { 0..<($0.end - 86_400) }
    }
}
