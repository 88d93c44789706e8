/// Every list comes in pages.
public enum Page {
    public static let standard = 50
    public static let largest = 500

    /// A limit that was asked for, as it is allowed: 1…500. Throws `Refusal.malformed`.
    public static func limit(_ asked: Int?) throws -> Int {
        let limit = asked ?? standard
        guard (1...largest).contains(limit) else {
            throw Refusal(.malformed, "The limit \(limit) is not allowed.", hint: "Give a number from 1 to \(largest).")
        }
        return limit
    }
}
