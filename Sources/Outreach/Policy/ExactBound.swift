import Foundation

/// How large a share may really be of which a few cases were seen (Clopper and Pearson, 1934).
public enum ExactBound {
    /// The two-sided 95 % bounds of a share of which `count` of `total` were seen, in hundredths of a per cent, rounded
    /// outwards; `nil` without a case.
    public static func bounds(_ count: Int, of total: Int) -> ClosedRange<Int>? {
        guard total > 0, (0...total).contains(count) else { return nil }
        let low = count == 0 ? 0 : quantile(0.025, Double(count), Double(total - count + 1))
        let high = count == total ? 1 : quantile(0.975, Double(count + 1), Double(total - count))
        return Int((low * 10_000).rounded(.down))...Int((high * 10_000).rounded(.up))
    }

    /// Where the beta distribution reaches `share`, by halving.
    private static func quantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if regularised(middle, a, b) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22).
    private static func regularised(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        // The fraction converges quickly on this side only.
        if x > (a + 1) / (a + b + 2) { return 1 - regularised(1 - x, b, a) }
        let scale: Double = lgamma(a + b) - lgamma(a) - lgamma(b)
        let powers: Double = a * log(x) + b * log(1 - x)
        return exp(scale + powers) / a * fraction(x, a, b)
    }

    /// Lentz's algorithm.
    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        var (c, d) = (1.0, 1 / nonzero(1 - (a + b) * x / (a + 1), tiny))
        var value = d
        for step in 1...10_000 {
            let m = Double(step)
            let twice: Double = a + 2 * m
            let even: Double = m * (b - m) * x / ((twice - 1) * twice)
            let odd: Double = -(a + m) * (a + b + m) * x / (twice * (twice + 1))
            for term in [even, odd] {
                d = 1 / nonzero(1 + term * d, tiny)
                c = nonzero(1 + term / c, tiny)
                value *= c * d
            }
            if abs(c * d - 1) < 1e-14 { break }
        }
        return value
    }

    private static func nonzero(_ value: Double, _ tiny: Double) -> Double { abs(value) < tiny ? tiny : value }
}
