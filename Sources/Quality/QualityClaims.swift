/// What docs/quality.md claims, in per cent; a test keeps the checks at least that good.
enum QualityClaims {
    /// Of all planted faults, and of those of the second set.
    static let faults = 97.9
    static let secondFaults = 93.7
    /// Faults of which less than 95 % are claimed.
    static let byFault: [String: Double] = ["invented-number": 94, "pushy": 94, "discriminating": 94]
    /// At most, of the good drafts, and of those of the second set.
    static let falseAlarms = 1.0
    static let secondFalseAlarms = 2.1
    static let attempts = 95.5
    static let secondAttempts = 82.5
    /// At most, of the ordinary texts.
    static let ordinary = 1.5
    static let secondOrdinary = 2.0
}
