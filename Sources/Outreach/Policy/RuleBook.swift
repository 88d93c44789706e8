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
        /// Each of its caps that counts something of its own.
        public let caps: [Cap]
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
            caps = Cap.binding(definition.caps)
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
    private let terms: TermTable
    private let holdLines: [Place]
    private let approveLines: [Place]

    /// A line of the book, with its terms in the table.
    private struct Place: Sendable {
        let rule: Int
        let line: Int
        let all: UInt64
        let terms: Range<Int>
    }

    public init(_ rules: [Rule]) {
        self.rules = rules
        var terms = TermTable()
        var places: (hold: [Place], approve: [Place]) = ([], [])
        for (index, rule) in rules.enumerated() {
            for (number, line) in rule.lines.enumerated() {
                let place = Place(rule: index, line: number, all: line.all, terms: terms.add(line))
                if number < rule.holdCount { places.hold.append(place) } else { places.approve.append(place) }
            }
        }
        self.terms = terms
        (holdLines, approveLines) = places
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
        let asked = rules.map(isAsked)
        var judgement = Judgement(outcomes: [], hold: nil, approvals: [])
        judgement.outcomes.reserveCapacity(holdLines.count + approveLines.count)
        var sheet = terms.sheet()
        for place in holdLines where asked[place.rule] {
            let held = terms.held(place.terms, by: facts, on: &sheet)
            judgement.outcomes.append(Outcome(rule: place.rule, line: place.line, held: held))
            if judgement.hold == nil, held == place.all { judgement.hold = judgement.outcomes.last }
        }
        if judgement.hold != nil { return judgement }
        for place in approveLines where asked[place.rule] {
            let held = terms.held(place.terms, by: facts, on: &sheet)
            let outcome = Outcome(rule: place.rule, line: place.line, held: held)
            judgement.outcomes.append(outcome)
            if held == place.all { judgement.approvals.append(outcome) }
        }
        return judgement
    }

    /// The approve line that came nearest: the fewest terms that do not hold, then the first of the book.
    public func nearestMiss(_ judgement: Judgement) -> Outcome? {
        judgement.outcomes.filter { $0.line >= rules[$0.rule].holdCount && $0.held != line($0).all }
            .min { missing($0) < missing($1) }
    }

    private func missing(_ outcome: Outcome) -> Int { (line(outcome).all & ~outcome.held).nonzeroBitCount }
}
