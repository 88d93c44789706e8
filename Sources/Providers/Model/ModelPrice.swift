/// What a model's tokens cost.
public struct ModelPrice: Sendable, Equatable {
    /// Millionths of the organisation's currency for a million tokens.
    public var input: Int
    public var output: Int

    /// At most a thousand million millionths: a thousand of the currency for a million tokens.
    public static let limit = 1_000_000_000

    /// - Parameter text: `IN/OUT`, such as `2500000/10000000` for 2.50 and 10.00; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ (1...10).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let input = Int(parts[0]), let output = Int(parts[1]), input <= Self.limit, output <= Self.limit
        else { return nil }
        self.input = input
        self.output = output
    }

    /// In millionths of the currency, rounded up once. The wires count at most 3 · 10⁹ tokens, so nothing overflows.
    func cost(inputTokens: Int, outputTokens: Int) -> Int {
        (inputTokens * input + outputTokens * output + 999_999) / 1_000_000
    }
}
