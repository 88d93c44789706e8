/// Seconds that `work` took.
func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    return (clock.now - start).inSeconds
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Array where Element == Double {
    /// The value below which the share `part` (0…1) of the values lies, by nearest rank; NaN of none.
    func quantile(_ part: Double) -> Double {
        guard !isEmpty else { return .nan }
        let rank = Int((part * Double(count)).rounded(.up))
        return sorted()[Swift.min(Swift.max(rank - 1, 0), count - 1)]
    }

    var median: Double {
        guard !isEmpty else { return .nan }
        let sorted = sorted()
        return count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
    }
}
