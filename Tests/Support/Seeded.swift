import FoundationEssentials

/// A small seeded generator for property tests (S. Vigna's SplitMix64): the same seed, the same run.
public struct SplitMix64: RandomNumberGenerator, Sendable, CustomStringConvertible {
    /// What it began with; put it into a failing test to see the failure again.
    public let seed: UInt64
    private var state: UInt64

    public init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// A seed of its own each run, printed so that a failure can be seen again with `COUNTERSIGN_TEST_SEED=…`.
    public static func fresh(_ test: String) -> SplitMix64 {
        let given = ProcessInfo.processInfo.environment["COUNTERSIGN_TEST_SEED"].flatMap(UInt64.init)
        let generator = SplitMix64(seed: given ?? UInt64.random(in: 0...UInt64.max))
        print("seed of \(test): \(generator.seed)")
        return generator
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    public var description: String { "SplitMix64(seed: \(seed))" }
}

extension SplitMix64 {
    /// Text of up to `length` pieces from `pieces`, in any order.
    public mutating func text(of pieces: [String], upTo length: Int) -> String {
        (0..<Int.random(in: 0...length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }

    /// Any valid Unicode text of up to `length` scalars, ASCII as likely as all the rest.
    public mutating func anyText(upTo length: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            let value = UInt32.random(in: 0...(Bool.random(using: &self) ? 0x7F : 0x10FFFF), using: &self)
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
