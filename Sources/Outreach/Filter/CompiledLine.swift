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
    private let checks: [Check]

    public init(_ filter: DraftFilter, _ reading: Reading) {
        self.filter = filter
        self.reading = reading
        checks = filter.terms.map(Check.init)
    }

    /// Which terms hold, the first term in the lowest bit.
    public func held(by facts: DraftFacts) -> UInt64 {
        let isStrict = reading == .strict
        var bits: UInt64 = 0
        var bit: UInt64 = 1
        for check in checks {
            let answer = check.answer(facts)
            let holds: Bool =
                switch answer {
                case .yes: !check.isNegated
                case .no: check.isNegated
                case .missing: check.isNegated && !isStrict
                }
            if holds { bits |= bit }
            bit &<<= 1
        }
        return bits
    }

    /// Whether every term holds.
    public func matches(_ facts: DraftFacts) -> Bool { held(by: facts) == all }

    /// The bits of a line whose every term holds.
    public var all: UInt64 { checks.count >= 64 ? .max : (1 << UInt64(checks.count)) - 1 }
}

/// One term, reduced to what is compared.
private struct Check: Sendable {
    enum Answer { case yes, no, missing }

    enum Kind {
        case number(low: Int64, high: Int64)
        case numbers([ClosedRange<Int64>])
        case name(hash: UInt64, bytes: [UInt8])
        case names([Glob])
        case anyName([Glob])
        case text([Glob])
        case anywhere([Glob])
        case word(hash: UInt64, glob: Glob)
        case words([Glob])
        case hasNumber, hasText, hasList
    }

    let kind: Kind
    let slot: Int
    let isNegated: Bool

    init(_ term: DraftFilter.Term) {
        isNegated = term.isNegated
        switch term.subject {
        case .anywhere:
            slot = 0
            kind = .anywhere(Self.globs(term.test, anchored: false))
        case .presence(let field):
            slot = field.slot
            kind =
                switch field.kind {
                case .number, .flag, .date, .atLeastOld, .youngerThan: .hasNumber
                case .names: .hasList
                case .choice, .name, .text, .words: .hasText
                }
        case .field(let field):
            slot = field.slot
            kind = Self.kind(of: field, term.test)
        }
    }

    private static func kind(of field: DraftField, _ test: FilterTest) -> Kind {
        if case .within(let ranges) = test {
            return ranges.count == 1
                ? .number(low: ranges[0].lowerBound, high: ranges[0].upperBound) : .numbers(ranges)
        }
        guard case .anyOf(let patterns) = test else { return field.kind == .names ? .hasList : .hasText }
        switch field.kind {
        case .names: return .anyName(globs(test, anchored: true))
        case .text: return .text(globs(test, anchored: false))
        case .words:
            let wanted = patterns.map { Glob(.words($0), isAnchored: false) }
            if patterns.count == 1, let word = patterns[0].exact, !word.contains(" ") {
                return .word(hash: FactText.hash(word.utf8), glob: wanted[0])
            }
            return .words(wanted)
        default:
            if patterns.count == 1, let name = patterns[0].exact {
                return .name(hash: FactText.hash(name.utf8), bytes: Array(name.utf8))
            }
            return .names(globs(test, anchored: true))
        }
    }

    private static func globs(_ test: FilterTest, anchored: Bool) -> [Glob] {
        guard case .anyOf(let patterns) = test else { return [] }
        return patterns.map { Glob($0, isAnchored: anchored) }
    }

    @inline(__always)
    func answer(_ facts: DraftFacts) -> Answer {
        switch kind {
        case .number(let low, let high):
            let number = facts.numbers[slot]
            if number == DraftFacts.missing { return .missing }
            return number >= low && number <= high ? .yes : .no
        case .name(let hash, let bytes):
            if facts.texts[slot].hash != hash { return facts.texts[slot].isMissing ? .missing : .no }
            return !facts.texts[slot].isMissing && facts.texts[slot].utf8 == bytes ? .yes : .no
        default: return slowAnswer(facts)
        }
    }

    private func slowAnswer(_ facts: DraftFacts) -> Answer {
        let text = facts.texts[slot]
        switch kind {
        case .number, .name: return .no
        case .numbers(let ranges):
            let number = facts.numbers[slot]
            if number == DraftFacts.missing { return .missing }
            return ranges.contains { $0.contains(number) } ? .yes : .no
        case .names(let globs), .text(let globs), .words(let globs):
            if text.isMissing { return .missing }
            return globs.contains { $0.matches(text.utf8) } ? .yes : .no
        case .word(let hash, let glob):
            if text.isMissing { return .missing }
            return text.mayHold(word: hash) && glob.matches(text.utf8) ? .yes : .no
        case .anyName(let globs):
            // A list that is empty is known to hold nothing.
            return facts.lists[slot].contains { name in globs.contains { $0.matches(name.utf8) } } ? .yes : .no
        case .anywhere(let globs):
            let subject = facts.texts[DraftField.subject.slot]
            let body = facts.texts[DraftField.body.slot]
            if subject.isMissing, body.isMissing { return .missing }
            return globs.contains { $0.matches(subject.utf8) || $0.matches(body.utf8) } ? .yes : .no
        case .hasNumber: return facts.numbers[slot] == DraftFacts.missing ? .no : .yes
        case .hasText: return text.isMissing ? .no : .yes
        case .hasList: return facts.lists[slot].isEmpty ? .no : .yes
        }
    }
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
