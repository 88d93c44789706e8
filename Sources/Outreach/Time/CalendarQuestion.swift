/// What the program knows about time and holidays, asked a line at a time, so that it can be compared with another
/// program's knowledge (`scripts/check-calendars`). The fields of a line stand between tabs.
public enum CalendarQuestion {
    public static let forms = [
        "local ZONE 2026-03-29T01:00:00Z", "instant ZONE 2026-03-29 02:30", "day COUNTRY SUBDIVISION 2026-12-25",
        "zone COUNTRY",
    ]

    /// `2026-03-29 03:00`; `2026-03-29T01:00:00Z`; `weekend -`, `- holiday`, `- -`; `Europe/Berlin` or `-`. `nil` when
    /// it is none of the forms.
    public static func answer(_ line: String, _ zones: any Zones) -> String? {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        switch (fields.first, fields.count) {
        case ("local", 3):
            let zone = ZoneName(fields[1])
            guard zones.knows(zone), let instant = Instant(fields[2]) else { return nil }
            return zones.local(instant, in: zone).description
        case ("instant", 3):
            let zone = ZoneName(fields[1])
            guard zones.knows(zone), let local = LocalTime(fields[2]) else { return nil }
            return zones.instant(of: local, in: zone).rfc3339
        case ("day", 4):
            let subdivision = fields[2].isEmpty ? nil : fields[2]
            guard let country = HolidayBook.country(fields[1], subdivision: subdivision),
                let date = CivilDate(fields[3])
            else { return nil }
            let weekend = country.weekend.contains(date.weekday) ? "weekend" : "-"
            return "\(weekend) \(country.isHoliday(date) ? "holiday" : "-")"
        case ("zone", 2): return HolidayBook.zone(of: fields[1])?.rawValue ?? "-"
        default: return nil
        }
    }
}
