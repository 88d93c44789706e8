/// How long after its anchor a step falls due (semantics 4.1).
public enum Delay: Sendable, Equatable, Codable {
    /// The N-th working day of the recipient after the anchor's local date, at the anchor's local time unless a time
    /// is named; 0 is the same day.
    case businessDays(Int, at: TimeOfDay? = nil)
    /// N dates later at the same local time unless a time is named.
    case calendarDays(Int, at: TimeOfDay? = nil)
    /// Seconds that pass, whatever the clocks do; 0 is “at once” (S1-14).
    case elapsed(seconds: Int)
    /// At this instant, whatever the anchor.
    case exactly(Instant)
    /// At this wall-clock time in the recipient's zone, whatever the anchor.
    case onDate(LocalTime)

    public static let instant = Delay.elapsed(seconds: 0)

    /// Days at most.
    public static let longest = 365

    /// As a person writes it: `3 business days at 09:30`.
    public var label: String {
        func days(_ count: Int, _ kind: String, _ time: TimeOfDay?) -> String {
            "\(counted(count, "\(kind) day"))\(time.map { " at \($0)" } ?? "")"
        }
        func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
        return switch self {
        case .businessDays(let count, let time): days(count, "business", time)
        case .calendarDays(let count, let time): days(count, "calendar", time)
        case .elapsed(0): "instant"
        case .elapsed(let seconds) where seconds.isMultiple(of: 3_600): counted(seconds / 3_600, "hour")
        case .elapsed(let seconds) where seconds.isMultiple(of: 60): counted(seconds / 60, "minute")
        case .elapsed(let seconds): counted(seconds, "second")
        case .exactly(let instant): instant.exactRFC3339
        case .onDate(let local): local.description
        }
    }
}
