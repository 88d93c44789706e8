import CCurl
import Outreach

/// Reads Retry-After (RFC 9110, 10.2.3).
enum RetryAfter {
    /// Seconds or a date; `nil` for anything else, and never more than a day.
    static func duration(_ text: String, at now: Instant) -> Duration? {
        let day: Duration = .hours(24)
        if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) {
            return text.utf8.count > 6 ? day : Int(text).map { min(.seconds($0), day) }
        }
        let date = curl_getdate(text, nil)
        guard date > 0 else { return nil }
        return min(max(.zero, Instant(seconds: Int64(date)) - now), day)
    }
}
