/// Every rule that has a say at one moment, ready to be asked.
public struct RuleBook: Sendable {
    /// One version of a policy.
    public struct Rule: Sendable {
        /// The version's id in the database.
        public var id: Int64
        /// `follow-ups@4`.
        public var reference: String
        /// Whether what it approves leaves; otherwise it is a shadow.
        public var isLive: Bool
        public var definition: PolicyDefinition
        /// Whoever switched it on.
        public var author: MemberID
        /// When it stops deciding.
        public var until: Instant
        /// Its approve lines behind its hold lines, as `Outcome.line` counts them.
        public var lines: [CompiledLine]

        /// Throws `FilterFault` for a line that cannot be read; a policy with one is never switched on.
        public init(
            id: Int64, reference: String, isLive: Bool, definition: PolicyDefinition, author: MemberID, until: Instant,
            dates: FilterDates
        ) throws {
            self.id = id
            self.reference = reference
            self.isLive = isLive
            self.definition = definition
            self.author = author
            self.until = until
            lines =
                try definition.hold.map { CompiledLine(try DraftFilter($0.filter, dates: dates), .plain) }
                + definition.approve.map { CompiledLine(try DraftFilter($0.filter, dates: dates), .strict) }
        }

        /// How many of `lines` hold.
        public var holdCount: Int { definition.hold.count }

        /// A line as its author wrote it, and where.
        public func source(of line: Int) -> PolicyDefinition.Line {
            line < holdCount ? definition.hold[line] : definition.approve[line - holdCount]
        }
    }

    /// What one line said: which of its terms hold.
    public struct Outcome: Sendable, Equatable {
        /// Which of the rules.
        public var rule: Int
        /// Which of its lines.
        public var line: Int
        /// The first term in the lowest bit.
        public var held: UInt64
    }

    /// What all lines together say of one draft; caps and the floor have not been asked.
    public struct Judgement: Sendable, Equatable {
        /// Every line that was looked at: hold lines of all rules, then, unless one of them holds, approve lines.
        public var outcomes: [Outcome]
        /// The first hold line that holds: a person decides.
        public var hold: Outcome?
        /// The approve lines that hold, in the order of the book.
        public var approvals: [Outcome]
    }

    /// Versions that are asked at once, shadows included.
    public static let mostRules = 1_000

    public let rules: [Rule]
    private let lineCount: Int

    public init(_ rules: [Rule]) {
        self.rules = rules
        lineCount = rules.reduce(0) { $0 + $1.lines.count }
    }

    public func line(_ outcome: Outcome) -> CompiledLine { rules[outcome.rule].lines[outcome.line] }

    /// Asks the live rules. Deny overrides: a hold line of any rule wins over every approve line (semantics 4.37).
    public func judge(_ facts: DraftFacts) -> Judgement {
        judge(facts) { $0.isLive }
    }

    /// What a shadow would say in the place of the live version of its policy.
    public func judge(_ facts: DraftFacts, asIfLive shadow: Int) -> Judgement {
        let name = rules[shadow].definition.name
        var judgement = judge(facts) { $0.id == rules[shadow].id || ($0.isLive && $0.definition.name != name) }
        judgement.approvals.removeAll { $0.rule != shadow }
        return judgement
    }

    private func judge(_ facts: DraftFacts, among isAsked: (Rule) -> Bool) -> Judgement {
        var judgement = Judgement(outcomes: [], hold: nil, approvals: [])
        judgement.outcomes.reserveCapacity(lineCount)
        let asked = rules.indices.filter { isAsked(rules[$0]) }
        for index in asked {
            for line in 0..<rules[index].holdCount {
                let outcome = outcome(of: line, in: index, facts)
                judgement.outcomes.append(outcome)
                if judgement.hold == nil, outcome.held == rules[index].lines[line].all { judgement.hold = outcome }
            }
        }
        if judgement.hold != nil { return judgement }
        for index in asked {
            for line in rules[index].holdCount..<rules[index].lines.count {
                let outcome = outcome(of: line, in: index, facts)
                judgement.outcomes.append(outcome)
                if outcome.held == rules[index].lines[line].all { judgement.approvals.append(outcome) }
            }
        }
        return judgement
    }

    private func outcome(of line: Int, in rule: Int, _ facts: DraftFacts) -> Outcome {
        Outcome(rule: rule, line: line, held: rules[rule].lines[line].held(by: facts))
    }

    /// The approve line that came nearest: the fewest terms that do not hold, then the first of the book.
    public func nearestMiss(_ judgement: Judgement) -> Outcome? {
        judgement.outcomes.filter { $0.line >= rules[$0.rule].holdCount && $0.held != line($0).all }
            .min { missing($0) < missing($1) }
    }

    private func missing(_ outcome: Outcome) -> Int { (line(outcome).all & ~outcome.held).nonzeroBitCount }
}
