import Outreach

/// Filters over every field and every kind of test, their values mostly cut out of what the drafts hold.
extension HostileDrafts {
    mutating func filter(over facts: [DraftFacts]) -> DraftFilter {
        DraftFilter(terms: (0..<Int(number(1...3))).map { _ in term(over: facts) })
    }

    private mutating func term(over facts: [DraftFacts]) -> DraftFilter.Term {
        let field = DraftField.allCases.randomElement(using: &random) ?? .body
        let isNegated = Bool.random(using: &random)
        switch number(0...9) {
        case 0: return DraftFilter.Term(.presence(of: field), .present, isNegated: isNegated)
        case 1: return DraftFilter.Term(.anywhere, .anyOf([pattern(.body, facts)]), isNegated: isNegated)
        default: return DraftFilter.Term(.field(field), test(of: field, facts), isNegated: isNegated)
        }
    }

    private mutating func test(of field: DraftField, _ facts: [DraftFacts]) -> FilterTest {
        let values = 0..<Int(number(1...3))
        switch field.kind {
        case .number, .flag, .date, .atLeastOld, .youngerThan:
            return .within(values.map { _ in range(of: field, facts) })
        case .choice, .name, .names, .text, .words: return .anyOf(values.map { _ in pattern(field, facts) })
        }
    }

    private mutating func range(of field: DraftField, _ facts: [DraftFacts]) -> ClosedRange<Int64> {
        let known = facts.compactMap { $0[number: field] }.randomElement(using: &random) ?? 1
        let low = known + number(-1...1)
        switch number(0...3) {
        case 0: return low...low
        case 1: return (Int64.min + 1)...low
        case 2: return low...Int64.max
        default: return low...(low + number(0...5))
        }
    }

    /// Something that a draft holds, whole or cut, with stars in it.
    private mutating func pattern(_ field: DraftField, _ facts: [DraftFacts]) -> FilterPattern {
        let source = field == .mentions ? DraftField.body : field
        let held = facts.compactMap { facts in
            field.kind == .names ? facts[list: field].randomElement(using: &random) : facts[text: source]
        }
        let value = held.randomElement(using: &random).map { number(0...5) == 0 ? text(3) : $0 } ?? text(3)
        var pieces = [""]
        let stars = number(0...3) == 0
        let scalars = Array(value.unicodeScalars)
        let start = number(0...2) == 0 ? Int(number(0...Int64(scalars.count))) : 0
        let end = number(0...2) == 0 ? Int(number(Int64(start)...Int64(scalars.count))) : scalars.count
        if start > 0, stars { pieces.append("") }
        for scalar in scalars[start..<end] {
            if stars, number(0...3) == 0 {
                if pieces.count == 1 || pieces.last != "" { pieces.append("") }
            } else {
                pieces[pieces.count - 1].unicodeScalars.append(scalar)
            }
        }
        if end < scalars.count, stars, pieces.last != "" { pieces.append("") }
        pieces = pieces.map { field.kind == .words ? PlainText.trimmed(Fold.words($0)) : Fold.text($0) }
        return FilterPattern(pieces.allSatisfy(\.isEmpty) ? ["", ""] : pieces)
    }
}
