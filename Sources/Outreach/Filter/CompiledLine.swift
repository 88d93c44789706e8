/// A filter made ready to be asked of many drafts. It always ends, changes nothing, and answers for every term.
public struct CompiledLine: Sendable {
    /// How a missing value reads.
    public enum Reading: Sendable {
        /// It makes a term false, and its negation true: in lists and hold lines.
        case plain
        /// It never helps: the term does not hold, negated or not; in approve lines.
        case strict
    }

    public let filter: DraftFilter
    public let reading: Reading
    private let checks: [TermCheck]

    public init(_ filter: DraftFilter, _ reading: Reading) {
        self.filter = filter
        self.reading = reading
        checks = filter.terms.map { TermCheck($0, reading) }
    }

    /// Which terms hold, the first term in the lowest bit.
    public func held(by facts: DraftFacts) -> UInt64 {
        var bits: UInt64 = 0
        var bit: UInt64 = 1
        for check in checks {
            if check.allowed.contains(check.answer(facts)) { bits |= bit }
            bit &<<= 1
        }
        return bits
    }

    /// Whether every term holds.
    public func matches(_ facts: DraftFacts) -> Bool {
        checks.allSatisfy { $0.allowed.contains($0.answer(facts)) }
    }

    /// The bits of a line whose every term holds.
    public var all: UInt64 { checks.count >= 64 ? .max : (1 << UInt64(checks.count)) - 1 }
}

extension FilterPattern {
    /// The same pattern for text between spaces: whole words at both ends, unless a star stands there.
    public static func words(_ pattern: FilterPattern) -> FilterPattern {
        var pieces = pattern.pieces
        if !pieces[0].isEmpty { pieces[0] = " " + pieces[0] }
        if !pieces[pieces.count - 1].isEmpty { pieces[pieces.count - 1] += " " }
        return FilterPattern(pieces)
    }
}
