/// Delays as authors write them.
extension Delay {
    /// What `init(spoken:)` reads, for a refusal.
    public static let spokenForms =
        "3, 3 business days at 10:00, 2 calendar days, next business day at 09:30, 4 hours, 90 minutes, 30 seconds, "
        + "instant, 2026-12-01 09:30 in the recipient's zone, or 2026-12-01T09:30:00+01:00; at most \(longest) days"

    /// Reads one of `spokenForms` (S1-14, semantics 4.1); a number alone counts business days. Anything else, also a
    /// delay longer than `longest` days, is `nil`. Reads back every `label`.
    public init?(spoken text: String) {
        let words = text.split(separator: " ").map { $0.lowercased() }
        if words == ["instant"] {
            self = .instant
        } else if words.count == 1, let instant = Instant(PlainText.trimmed(text)) {
            self = .exactly(instant)
        } else if let local = LocalTime(words.joined(separator: " ")) {
            self = .onDate(local)
        } else if words.starts(with: ["next", "business", "day"]) {
            guard let time = Self.time(words.dropFirst(3)) else { return nil }
            self = .businessDays(1, at: time.value)
        } else if let first = words.first, let count = Self.count(first) {
            guard let delay = Self.counted(count, words.dropFirst()) else { return nil }
            self = delay
        } else {
            return nil
        }
    }

    private static func counted(_ count: Int, _ words: ArraySlice<String>) -> Delay? {
        let seconds = ["second": 1, "minute": 60, "hour": 3_600]
        if words.count == 1, let unit = words.first,
            let length = seconds[unit.hasSuffix("s") ? String(unit.dropLast()) : unit]
        {
            return count <= longest * 86_400 / length ? .elapsed(seconds: count * length) : nil
        }
        guard count <= longest else { return nil }
        if words.isEmpty { return .businessDays(count) }
        guard words.count >= 2, let kind = words.first, ["day", "days"].contains(words[words.startIndex + 1]),
            let time = time(words.dropFirst(2))
        else { return nil }
        return switch kind {
        case "business": .businessDays(count, at: time.value)
        case "calendar": .calendarDays(count, at: time.value)
        default: nil
        }
    }

    /// `at 09:30`, or nothing.
    private static func time(_ words: ArraySlice<String>) -> (value: TimeOfDay?, Void)? {
        if words.isEmpty { return (nil, ()) }
        guard words.count == 2, words.first == "at", let last = words.last, let time = TimeOfDay(last) else {
            return nil
        }
        return (time, ())
    }

    private static func count(_ text: String) -> Int? {
        text.count <= 9 && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
    }
}
