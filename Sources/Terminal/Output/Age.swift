import Outreach

/// A length of time as a person says it.
enum Age {
    /// `now`, `5 min`, `3 h`, `2 d`, `5 w`; what lies ahead is `now`.
    static func text(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        return switch seconds {
        case ..<60: "now"
        case ..<3_600: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3_600) h"
        case ..<(60 * 86_400): "\(seconds / 86_400) d"
        default: "\(seconds / (7 * 86_400)) w"
        }
    }

    /// `7 minutes`, `1 hour`: what is left until something happens.
    static func remaining(seconds: Int) -> String {
        func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
        return switch seconds {
        case ..<60: counted(max(0, seconds), "second")
        case ..<3_600: counted(seconds / 60, "minute")
        case ..<172_800: counted(seconds / 3_600, "hour")
        default: counted(seconds / 86_400, "day")
        }
    }
}

extension Terminal {
    /// The wall clock here: `10:12` today, `2026-11-23 09:00` otherwise. A pipe gets ISO.
    func clock(_ instant: Instant) -> String {
        guard format == .table else { return instant.rfc3339 }
        let local = localTime(instant)
        let today = localTime(now).date
        let text = LocalTime(local.date, secondOfDay: local.secondOfDay / 60 * 60).description
        return local.date == today ? String(text.suffix(5)) : text
    }

    /// On a terminal how long ago, in a pipe when.
    func age(_ instant: Instant) -> String {
        format == .table ? Age.text(now - instant) : instant.rfc3339
    }

    /// `, leaves at 10:12` or nothing.
    func leaving(_ instant: Instant?) -> String { instant.map { ", leaves at \(clock($0))" } ?? "" }
}

/// `1 draft`, `3 drafts`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
