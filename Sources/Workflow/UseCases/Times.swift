import Contract
import Outreach
import Storage

extension Act {
    /// A day, an instant of RFC 3339, or an age such as `7d`, for a field of a question. `nil` where there is none.
    ///
    /// - Parameter endsDay: whether a day stands for its end.
    func time(_ text: String?, _ field: String, endsDay: Bool = false) throws -> Instant? {
        try time(text, field, endsDay: endsDay) { now - $0 }
    }

    /// As `time`, where `7d` is in seven days.
    func laterTime(_ text: String?, _ field: String) throws -> Instant? {
        try time(text, field, endsDay: false) { now + $0 }
    }

    private func time(
        _ text: String?, _ field: String, endsDay: Bool, _ counted: (Duration) -> Instant
    ) throws -> Instant? {
        guard let text else { return nil }
        let zone = try installation().zone
        if let date = CivilDate(text) {
            return desk.zones.instant(of: LocalTime(date + (endsDay ? 1 : 0), secondOfDay: 0), in: zone)
        }
        if let instant = Instant(text) { return instant }
        if let age = Age.duration(text) { return counted(age) }
        throw Refusal(
            .malformed,
            "“\(PlainText.printable(String(text.prefix(40)), keepingLines: false))” is no time for \(field).",
            hint:
                "Give a day (2026-03-01), an instant (2026-03-01T09:00:00Z) or a number with m, h, d or w (30m, 12h, 7d)."
        )
    }
}

/// An age such as `7d`: a number of at most five digits, and minutes, hours, days or weeks.
enum Age {
    static func duration(_ text: String) -> Duration? {
        guard let unit = text.last, let hours = ["h": 1, "d": 24, "w": 168][unit] ?? (unit == "m" ? 0 : nil) else {
            return nil
        }
        let digits = text.dropLast()
        guard (1...5).contains(digits.count), digits.allSatisfy(\.isASCIIDigit), let count = Int(digits) else {
            return nil
        }
        return unit == "m" ? .minutes(count) : .hours(count * hours)
    }
}
