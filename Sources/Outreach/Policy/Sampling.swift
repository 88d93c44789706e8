/// Which of the drafts that a rule would approve still go to a person (ahead 3.6).
public enum Sampling {
    /// Seeded by the occurrence, so that looking twice draws the same.
    ///
    /// - Parameters:
    ///   - share: in thousandths.
    ///   - rule: the id of the policy's version.
    public static func isDrawn(_ draft: DraftID, version: Int, rule: Int64, share: Int) -> Bool {
        var seed = UInt64(bitPattern: draft.rawValue) &* 0x9E37_79B9_7F4A_7C15
        seed ^= UInt64(bitPattern: rule) &* 0xC2B2_AE3D_27D4_EB4F
        seed = seed &+ UInt64(version)
        // SplitMix64's finish: every bit of the seed reaches every bit drawn.
        seed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        seed = (seed ^ (seed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (seed ^ (seed >> 31)) % 1_000 < UInt64(max(0, share))
    }
}
