/// The terms of many lines, each distinct one once: what one line has asked of a draft no other asks again.
struct TermTable: Sendable {
    /// A term of a line: which check, and with which answers it holds.
    private struct Use: Sendable {
        let check: Int
        let allowed: TermCheck.Answers
    }

    private struct Key: Hashable {
        let subject: DraftFilter.Subject
        let test: FilterTest
    }

    private var checks: [TermCheck] = []
    private var places: [Key: Int] = [:]
    private var uses: [Use] = []

    /// Takes up the terms of a line, and answers which they are from then on.
    mutating func add(_ line: CompiledLine) -> Range<Int> {
        let start = uses.count
        for term in line.filter.terms {
            let check = TermCheck(term, line.reading)
            let key = Key(subject: term.subject, test: term.test)
            let place = places[key] ?? checks.count
            if place == checks.count {
                places[key] = place
                checks.append(check)
            }
            uses.append(Use(check: place, allowed: check.allowed))
        }
        return start..<uses.count
    }

    /// What one draft has answered so far; `nil` is not asked yet.
    struct Sheet {
        fileprivate var answers: [TermCheck.Answer?]
    }

    func sheet() -> Sheet { Sheet(answers: [TermCheck.Answer?](repeating: nil, count: checks.count)) }

    /// Which terms of a line hold, the first in the lowest bit.
    func held(_ line: Range<Int>, by facts: DraftFacts, on sheet: inout Sheet) -> UInt64 {
        var bits: UInt64 = 0
        var bit: UInt64 = 1
        for index in line {
            let use = uses[index]
            let answer: TermCheck.Answer
            if let known = sheet.answers[use.check] {
                answer = known
            } else {
                answer = checks[use.check].answer(facts)
                sheet.answers[use.check] = answer
            }
            if use.allowed.contains(answer) { bits |= bit }
            bit &<<= 1
        }
        return bits
    }
}
