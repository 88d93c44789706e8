/// What docs/quality.md claims, in per cent; a test keeps the checks at least that good.
enum QualityClaims {
    /// Of all planted faults, and of those that nobody looked at.
    static let faults = 97.0
    static let heldOutFaults = 90.9
    /// Faults of which less than 95 % are claimed.
    static let byFault: [String: Double] = [
        "invented-number": 94, "pushy": 94, "discriminating": 88, "leaked-instruction": 91,
    ]
    /// At most, of the good drafts: those that were looked at, and those that nobody did.
    static let falseAlarms = 0.7
    static let heldOutFalseAlarms = 7.0
    static let attempts = 95.5
    static let heldOutAttempts = 82.5
    /// At most, of the ordinary texts.
    static let ordinary = 1.5
    static let heldOutOrdinary = 2.0
}
