/// What one term said of one draft: its value, and by how much it missed.
public struct TermReading: Sendable, Equatable, Codable {
    /// As it was written.
    public var term: String
    /// The value that it looked at, for a person; `nil` when there is none.
    public var value: String?
    public var held: Bool
    /// What it needed and how far away that was, when it did not hold: `needed 82, 4 short`.
    public var miss: String?

    public init(term: String, value: String?, held: Bool, miss: String? = nil) {
        self.term = term
        self.value = value
        self.held = held
        self.miss = miss
    }
}

extension CompiledLine {
    /// Every term with its value. Asked of the facts that a decision was made from, it says what the decision saw.
    public func readings(of facts: DraftFacts) -> [TermReading] {
        let held = held(by: facts)
        return filter.terms.enumerated().map { index, term in
            let holds = held & (1 << UInt64(index)) != 0
            let value = term.value(in: facts)
            return TermReading(
                term: term.source, value: value?.text, held: holds, miss: holds ? nil : term.miss(value))
        }
    }
}

/// A value as a person reads it, and the number that it is.
private struct ShownValue {
    var text: String
    var number: Int64?
}

extension DraftFilter.Term {
    fileprivate func value(in facts: DraftFacts) -> ShownValue? {
        switch subject {
        case .anywhere: return facts[text: .body].map { _ in ShownValue(text: "subject and body") }
        case .field(let field), .presence(let field):
            switch field.kind {
            case .number: return facts[number: field].map { ShownValue(text: String($0), number: $0) }
            case .flag: return facts[number: field].map { ShownValue(text: $0 == 1 ? "true" : "false", number: $0) }
            case .date:
                return facts[number: field].map {
                    ShownValue(text: Instant(microseconds: $0).description, number: $0)
                }
            case .atLeastOld, .youngerThan:
                return facts[number: field].map { ShownValue(text: FilterAge.text($0), number: $0) }
            case .names:
                let names = facts[list: field]
                return names.isEmpty ? nil : ShownValue(text: shortened(names.joined(separator: ",")))
            case .choice, .name, .text: return facts[text: field].map { ShownValue(text: shortened($0)) }
            case .words: return facts[text: field].map { _ in ShownValue(text: "its words") }
            }
        }
    }

    private func shortened(_ text: String) -> String {
        let line = PlainText.printable(String(text.prefix(81)), keepingLines: false)
        return line.count > 80 ? String(line.prefix(79)) + "…" : line
    }

    /// Why a term did not hold.
    fileprivate func miss(_ value: ShownValue?) -> String {
        guard let value else {
            if case .presence = subject { return isNegated ? "is there" : "is not there" }
            return "is not known"
        }
        if isNegated { return "must not be" }
        guard case .within(let ranges) = test, let number = value.number, case .field(let field) = subject else {
            return "differs"
        }
        let nearest = ranges.min { $0.distance(to: number) < $1.distance(to: number) }
        guard let nearest, field.kind != .flag else { return "differs" }
        let gap = nearest.distance(to: number)
        return number < nearest.lowerBound
            ? "needed \(field.shown(nearest.lowerBound)), \(field.amount(gap)) short"
            : "allowed \(field.shown(nearest.upperBound)), \(field.amount(gap)) over"
    }
}

extension ClosedRange<Int64> {
    fileprivate func distance(to number: Int64) -> Int64 {
        if number < lowerBound { return lowerBound.subtractingReportingOverflow(number).partialValue }
        return number > upperBound ? number.subtractingReportingOverflow(upperBound).partialValue : 0
    }
}

extension DraftField {
    fileprivate func shown(_ number: Int64) -> String {
        switch kind {
        case .date: Instant(microseconds: number).description
        case .atLeastOld, .youngerThan: FilterAge.text(number)
        default: String(number)
        }
    }

    fileprivate func amount(_ number: Int64) -> String {
        switch kind {
        case .date, .atLeastOld, .youngerThan: FilterAge.text(number)
        default: String(number)
        }
    }
}

/// A length of time as filters write it.
enum FilterAge {
    static let units: [(letter: Character, microseconds: Int64)] = [
        ("w", 604_800_000_000), ("d", 86_400_000_000), ("h", 3_600_000_000), ("m", 60_000_000),
    ]

    /// Reads `2d`: from 1 to 10,000 of a unit; `nil` for anything else.
    static func read(_ word: String) -> Int64? {
        guard let unit = units.first(where: { $0.letter == word.last }),
            let count = FilterReader.number(String(word.dropLast())), (1...10_000).contains(count)
        else { return nil }
        return count * unit.microseconds
    }

    /// `2d`, `3h`, `45m`; the largest unit that fills, rounded down.
    static func text(_ microseconds: Int64) -> String {
        for (letter, length) in units.dropFirst() where microseconds >= length {
            return "\(microseconds / length)\(letter)"
        }
        return "0m"
    }
}
