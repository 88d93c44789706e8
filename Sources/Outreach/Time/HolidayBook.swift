import Synchronization

/// The public holidays, weekend and zone of each country, read from `CalendarData` as they are asked for.
public enum HolidayBook {
    /// The dates that are known: outside them there are weekends only.
    public static let known =
        CivilDate(
            year: CalendarData.firstYear, month: 1, day: 1)...CivilDate(
            year: CalendarData.lastYear, month: 12, day: 31)

    /// What is known of a country: ISO 3166-1 alpha-2, and ISO 3166-2 without the country; `nil` for one that there is
    /// not. An unknown subdivision has the national holidays alone.
    public static func country(_ code: String, subdivision: String? = nil) -> CountryCalendar? {
        let key = subdivision.map { "\(code)-\($0)" } ?? code
        if let found = read.withLock({ $0[key] }) { return found }
        guard let line = lines[code] else { return nil }
        let calendar = CountryLine(line).calendar(of: subdivision)
        read.withLock { read in
            // Subdivisions that there are not would fill it without bound.
            if read.count < 4_096 { read[key] = calendar }
        }
        return calendar
    }

    /// The zone of a country all of which agrees on every offset (Precisions to 4.1–4.22).
    public static func zone(of country: String) -> ZoneName? {
        lines[country].flatMap { CountryLine($0).zone }
    }

    /// Every code, in order.
    public static var countries: [String] { lines.keys.sorted() }

    private static let read = Mutex<[String: CountryCalendar]>([:])

    // The text is a constant of the program: it never changes and lives as long as the process.
    private nonisolated(unsafe) static let lines: [String: UnsafeBufferPointer<UInt8>] = CalendarData.text
        .withUTF8Buffer { text in
            Dictionary(
                uniqueKeysWithValues: text.split(separator: UInt8(ascii: "\n")).map { line in
                    (String(decoding: line.prefix(2), as: UTF8.self), UnsafeBufferPointer(rebasing: line))
                })
        }
}

/// The days of one country, or of one part of it, on which people do not work.
public final class CountryCalendar: Sendable {
    /// ISO 3166-1 alpha-2.
    public let code: String
    /// The subdivision whose holidays are among them; `nil` where it is unknown or has none of its own.
    public let subdivision: String?
    public let weekend: Set<Weekday>
    /// Whether any holidays are known; where none are, only weekends count.
    public let hasHolidays: Bool
    private let days: [UInt64]
    private let names: [Int: String]

    init(code: String, subdivision: String?, weekend: Set<Weekday>, names: [CivilDate: String], hasHolidays: Bool) {
        self.code = code
        self.subdivision = subdivision
        self.weekend = weekend
        self.hasHolidays = hasHolidays
        var days = [UInt64](repeating: 0, count: (Self.last - Self.first) / 64 + 1)
        for date in names.keys where HolidayBook.known.contains(date) {
            let place = date.dayNumber - Self.first
            days[place / 64] |= 1 << UInt64(place % 64)
        }
        self.days = days
        self.names = Dictionary(uniqueKeysWithValues: names.map { ($0.dayNumber, $1) })
    }

    /// The holiday's name.
    public func holiday(on date: CivilDate) -> String? { isHoliday(date) ? names[date.dayNumber] : nil }

    public func isHoliday(_ date: CivilDate) -> Bool {
        let place = date.dayNumber - Self.first
        guard place >= 0, place <= Self.last - Self.first else { return false }
        return days[place / 64] >> UInt64(place % 64) & 1 == 1
    }

    private static let first = HolidayBook.known.lowerBound.dayNumber
    private static let last = HolidayBook.known.upperBound.dayNumber
}
