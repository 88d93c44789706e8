import Outreach
import Support
import Testing

/// What holds for every line and every draft.
@Suite struct FilterPropertyTests {
    private static let pieces =
        DraftField.allCases.flatMap { ["\($0.rawValue)", $0.example] } + [
            ":", "<", "<=", "=", ">", ">=", "-", "*", "\"", "\\", ",", " ", "  ", "..", "has:", "1", "85", "2d",
            "2026-11-20", "true",
            "é", "E\u{301}", "ß", "\u{0}", "\u{200B}", "👩‍👩‍👧", "\r\n", "薪水", "(", "|", "and",
        ]

    private func read(_ line: String, _ use: FilterUse = .list) throws -> DraftFilter? {
        do {
            return try DraftFilter(line, for: use, dates: FilterReadingTests.dates)
        } catch let fault as FilterFault {
            #expect((1...line.count + 1).contains(fault.column), "\(line): \(fault)")
            #expect(fault.message.hasSuffix(".") && !fault.allowed.isEmpty, "\(line): \(fault)")
            return nil
        }
    }

    /// Reading always ends, and what it takes it would write again.
    @Test func whatIsReadReadsAgain() throws {
        var random = SplitMix64.fresh("FilterPropertyTests.whatIsReadReadsAgain")
        var taken = 0
        for _ in 0..<1_200 {
            let line = Bool.random(using: &random) ? random.text(of: Self.pieces, upTo: 8) : random.anyText(upTo: 30)
            guard let filter = try read(line) else { continue }
            taken += 1
            // A mark at the beginning of a term would join a space, and never joins a line break.
            let again = try #require(try read(filter.terms.map(\.source).joined(separator: "\n")), "\(line)")
            #expect(again.terms.map(\.source) == filter.terms.map(\.source))
            #expect(again.terms.map(\.test) == filter.terms.map(\.test))
            #expect(again.terms.map(\.subject) == filter.terms.map(\.subject))
            #expect(again.terms.map(\.isNegated) == filter.terms.map(\.isNegated))
            // Whatever a policy takes, a list takes too.
            if let strict = try read(line, .policy) { #expect(strict == filter) }
        }
        #expect(taken > 30)
    }

    /// The evaluator says what the rules say, word by word.
    @Test func theEvaluatorIsTheRules() throws {
        var random = SplitMix64.fresh("FilterPropertyTests.theEvaluatorIsTheRules")
        var held = 0
        for _ in 0..<1_200 {
            let facts = random.facts()
            let terms = (0..<Int.random(in: 1...4, using: &random)).map { _ in random.term() }
            let filter = try #require(try read(terms.joined(separator: " ")), "\(terms)")
            for reading in [CompiledLine.Reading.plain, .strict] {
                let line = CompiledLine(filter, reading)
                let bits = line.held(by: facts)
                let readings = line.readings(of: facts)
                for (index, term) in filter.terms.enumerated() {
                    let expected = term.holds(of: facts, reading)
                    #expect((bits & (1 << UInt64(index)) != 0) == expected, "\(term.source) \(facts)")
                    #expect(readings[index].held == expected && (readings[index].miss == nil) == expected)
                    if expected { held += 1 }
                }
                #expect(line.matches(facts) == filter.terms.allSatisfy { $0.holds(of: facts, reading) })
            }
        }
        #expect(held > 300)
    }

    /// Patterns made to be slow take no longer than others: the work grows with the text and the pattern alone. Anything
    /// that tries places again would not end here.
    @Test func noPatternIsSlow() throws {
        let text = String(repeating: "a", count: 50_000)
        let facts = try DraftFacts(
            ["body": text, "contact.name": text, "mentions": text + " " + text], dates: FilterReadingTests.dates)
        let stars = Array(repeating: "a*", count: 1_000).joined()
        let long = String(repeating: "a", count: 2_000)
        for (line, holds) in [
            ("body:\(stars)b", false), ("body:\(stars)", true), ("contact.name:\(stars)b", false),
            ("contact.name:*\(stars)", true),
            ("body:\(long)b", false), ("contact.name:*\(long)b*\(long)", false), ("mentions:\(long)b", false),
            ("mentions:*\(long)", true),
        ] {
            let compiled = CompiledLine(try DraftFilter(line, dates: FilterReadingTests.dates), .plain)
            #expect(compiled.matches(facts) == holds, "\(line.prefix(40))")
        }
    }
}

// MARK: - The rules, written plainly

extension DraftFilter.Term {
    /// What house.md says, without regard for time.
    fileprivate func holds(of facts: DraftFacts, _ reading: CompiledLine.Reading) -> Bool {
        switch answer(facts) {
        case nil: isNegated && reading == .plain
        case let isTrue?: isTrue != isNegated
        }
    }

    private func answer(_ facts: DraftFacts) -> Bool? {
        switch (subject, test) {
        case (.presence(let field), _): return !facts.isMissing(field)
        case (.anywhere, .anyOf(let patterns)):
            let texts = [facts[text: .subject], facts[text: .body]].compactMap { $0 }
            guard !texts.isEmpty else { return nil }
            return patterns.contains { pattern in texts.contains { $0.holds(pattern.pieces) } }
        case (.field(let field), .anyOf(let patterns)):
            if field.kind == .names {
                return facts[list: field].contains { name in patterns.contains { name.equals($0.pieces) } }
            }
            guard let text = facts[text: field] else { return nil }
            switch field.kind {
            case .text: return patterns.contains { text.holds($0.pieces) }
            case .words: return patterns.contains { text.holds($0.pieces.inWords) }
            default: return patterns.contains { text.equals($0.pieces) }
            }
        case (.field(let field), .within(let ranges)):
            return facts[number: field].map { number in ranges.contains { $0.contains(number) } }
        default: return nil
        }
    }
}

extension DraftFacts {
    fileprivate func isMissing(_ field: DraftField) -> Bool {
        self[number: field] == nil && self[text: field] == nil && self[list: field].isEmpty
    }
}

extension [String] {
    /// Pieces whose ends are the ends of words, unless a star stands there.
    fileprivate var inWords: [String] {
        enumerated().map { index, piece in
            piece.isEmpty ? "" : (index == 0 ? " " : "") + piece + (index == count - 1 ? " " : "")
        }
    }
}

extension String {
    /// Equal to the pieces with anything between, tried at every place.
    fileprivate func equals(_ pieces: [String]) -> Bool {
        guard let first = pieces.first, hasPrefix(first) || first.isEmpty else { return false }
        let rest = String(dropFirst(first.count))
        if pieces.count == 1 { return rest.isEmpty }
        return rest.indices.map { String(rest[$0...]) }.appending("").contains { $0.equals(Array(pieces.dropFirst())) }
    }

    fileprivate func holds(_ pieces: [String]) -> Bool { equals([""] + pieces + [""]) }
}

extension [String] {
    fileprivate func appending(_ text: String) -> [String] { self + [text] }
}

// MARK: - Chance

extension SplitMix64 {
    private static let words = ["a", "ab", "b", "ba", "aab", "é", "薪", "salary", "a b", "1"]

    private mutating func word() -> String { Self.words.randomElement(using: &self) ?? "a" }

    /// A draft of which about half is known.
    fileprivate mutating func facts() -> DraftFacts {
        var facts = DraftFacts()
        for field in DraftField.allCases where Bool.random(using: &self) {
            switch field.kind {
            case .choice(let known): facts[text: field] = Fold.text(known.randomElement(using: &self) ?? "")
            case .name, .text: facts[text: field] = Fold.text(text(of: Self.words + [" "], upTo: 4))
            case .words: facts[text: field] = Fold.words(text(of: Self.words + [" "], upTo: 6))
            case .names: facts[list: field] = (0..<Int.random(in: 0...2, using: &self)).map { _ in word() }
            case .flag: facts[number: field] = Int64.random(in: 0...1, using: &self)
            case .number: facts[number: field] = Int64.random(in: 1...6, using: &self)
            case .date, .atLeastOld, .youngerThan:
                facts[number: field] = Int64.random(in: 0...5, using: &self) * 86_400_000_000
            }
        }
        return facts
    }

    /// A term that may be asked of such a draft.
    fileprivate mutating func term() -> String {
        let sign = Bool.random(using: &self) ? "-" : ""
        guard let field = DraftField.allCases.randomElement(using: &self), Int.random(in: 0..<12, using: &self) > 0
        else {
            return "\(sign)\"\(word())\""
        }
        if Int.random(in: 0..<10, using: &self) == 0 { return "\(sign)has:\(field.rawValue)" }
        return "\(sign)\(field.rawValue)\(value(of: field))"
    }

    private mutating func value(of field: DraftField) -> String {
        let compare = [":", "<", "<=", "=", ">", ">="].randomElement(using: &self) ?? ":"
        let number = Int.random(in: 1...6, using: &self)
        switch field.kind {
        case .choice(let known): return ":\(known.randomElement(using: &self) ?? ""),\(known[0])"
        case .flag: return Bool.random(using: &self) ? ":true" : ":false"
        case .number: return Bool.random(using: &self) ? "\(compare)\(number)" : ":\(number)..6,1"
        case .date: return "\(compare)1970-01-0\(number)"
        case .atLeastOld, .youngerThan: return ":\(number)d"
        case .name where field == .contactCountry: return ":de,a*"
        case .name, .names, .text, .words:
            let values = (0..<Int.random(in: 1...3, using: &self)).map { _ in
                Bool.random(using: &self) ? "\"\(word())\"" : globbed()
            }
            return ":" + values.joined(separator: ",")
        }
    }

    private mutating func globbed() -> String {
        let text = self.text(of: ["a", "b", "*", "é", "a"], upTo: 4)
        return text.contains { $0 != "*" } ? text : "a*"
    }
}
