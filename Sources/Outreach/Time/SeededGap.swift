/// The pause before a hand-over: a whole number of seconds of `range`, seeded by the draft alone, so that a planned time
/// never moves when it is looked at again (semantics 4.9). The same draft gives the same gap in every process.
public func gap(of draft: DraftID, in range: ClosedRange<Int>) -> Duration {
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    // The high half of a product is even over the width; a remainder would favour its beginning.
    return .seconds(range.lowerBound + Int(scattered(draft.rawValue).multipliedFullWidth(by: width).high))
}

/// One turn of SplitMix64 (S. Vigna): neighbouring ids give unrelated numbers.
private func scattered(_ id: Int64) -> UInt64 {
    var mixed = UInt64(bitPattern: id) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}
