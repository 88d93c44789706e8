/// What every line said of one draft, as it is kept beside the facts that it was asked of: `12.0=1d 12.3=7`, which is the
/// version's id, the line's place in its rule, and which of its terms held, in hexadecimal.
///
/// Versions never change, and the facts are kept, so that each term's value and miss can be told from these at any time.
public enum RuleTrace {
    public static func text(_ judgement: RuleBook.Judgement, in book: RuleBook) -> String {
        judgement.outcomes.map { outcome in
            "\(book.rules[outcome.rule].id).\(outcome.line)=\(String(outcome.held, radix: 16))"
        }.joined(separator: " ")
    }

    /// One line of a trace.
    public struct Entry: Sendable, Equatable {
        public var version: Int64
        /// Which of the rule's lines, hold lines first.
        public var line: Int
        public var held: UInt64
    }

    /// Reads a trace; what is no entry is left out.
    public static func entries(_ text: String) -> [Entry] {
        text.split(separator: " ").compactMap { part in
            let sides = part.split(separator: "=")
            let place = sides.first?.split(separator: ".") ?? []
            guard sides.count == 2, place.count == 2, let version = Int64(place[0]), let line = Int(place[1]),
                let held = UInt64(sides[1], radix: 16)
            else { return nil }
            return Entry(version: version, line: line, held: held)
        }
    }
}

extension RuleBook.Rule {
    /// A line with each of its terms, as the facts answer them: `score>=82 ✗ 78, needed 82, 4 short`.
    public func account(of line: Int, _ facts: DraftFacts) -> LineAccount {
        LineAccount(
            policy: reference, line: source(of: line).line, kind: line < holdCount ? "hold" : "approve",
            terms: lines[line].readings(of: facts))
    }
}

/// What one line of one policy said of one draft.
public struct LineAccount: Sendable, Equatable, Codable {
    /// `follow-ups@4`.
    public var policy: String
    /// Of its file, 1-based.
    public var line: Int
    /// `hold` or `approve`.
    public var kind: String
    public var terms: [TermReading]

    public init(policy: String, line: Int, kind: String, terms: [TermReading]) {
        self.policy = policy
        self.line = line
        self.kind = kind
        self.terms = terms
    }

    public var holds: Bool { terms.allSatisfy(\.held) }

    /// What did not hold, shortest first to read: `score 78, needed 82, 4 short`.
    public var misses: [String] {
        terms.filter { !$0.held }.map { reading in
            [reading.value.map { "\(reading.subject) \($0)" } ?? reading.subject, reading.miss].compactMap { $0 }
                .joined(separator: reading.value == nil ? " " : ", ")
        }
    }
}

extension TermReading {
    /// The term's field, without its sign and value.
    fileprivate var subject: String {
        let bare = term.hasPrefix("-") ? term.dropFirst() : term[...]
        return String(bare.prefix { !":<>=".contains($0) })
    }
}
