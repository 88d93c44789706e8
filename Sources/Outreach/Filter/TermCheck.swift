/// One term, reduced to what is compared.
struct TermCheck: Sendable {
    /// What a draft answers to a term without its sign.
    enum Answer: UInt8 { case no, yes, missing }

    /// With which answers the term holds.
    struct Answers: Sendable {
        let bits: UInt8

        init(isNegated: Bool, _ reading: CompiledLine.Reading) {
            bits = isNegated ? (reading == .plain ? 0b101 : 0b001) : 0b010
        }

        func contains(_ answer: Answer) -> Bool { bits >> answer.rawValue & 1 == 1 }
    }

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
    let allowed: Answers

    init(_ term: DraftFilter.Term, _ reading: CompiledLine.Reading) {
        allowed = Answers(isNegated: term.isNegated, reading)
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
