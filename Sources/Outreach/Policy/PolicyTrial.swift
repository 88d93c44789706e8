/// What a policy alone makes of a draft that its author made up. Caps, samples and the floor have no say in it.
public struct PolicyTrial: Sendable, Equatable {
    public var example: PolicyExample
    public var got: PolicyExample.Expected
    /// The line that decided; `nil` when none did and a person decides.
    public var deciding: LineAccount?
    /// For a failure: the line that came nearest to what was expected, with what each of its terms saw.
    public var nearest: LineAccount?

    public var passed: Bool { got == example.expect }

    /// Throws `FilterFault` for an example or a line that cannot be read; `PolicyFile` lets none of them through.
    public init(_ example: PolicyExample, of policy: PolicyDefinition, dates: FilterDates) throws {
        try self.init(example, of: Self.rule(policy, dates), dates: dates)
    }

    /// All examples of a policy, in the order of the file.
    public static func all(of policy: PolicyDefinition, dates: FilterDates) throws -> [PolicyTrial] {
        let rule = try rule(policy, dates)
        return try policy.tests.map { try PolicyTrial($0, of: rule, dates: dates) }
    }

    private init(_ example: PolicyExample, of rule: RuleBook.Rule, dates: FilterDates) throws {
        let facts = try DraftFacts(example.draft, dates: dates)
        let judgement = RuleBook([rule]).judge(facts)
        let line = judgement.hold ?? judgement.approvals.first
        self.example = example
        got = judgement.hold != nil ? .hold : line != nil ? .approve : .person
        deciding = line.map { rule.account(of: $0.line, facts) }
        nearest = passed ? nil : Self.nearest(to: example.expect, of: rule, facts)
    }

    /// Of the lines that would have done what was expected, the one with the fewest terms that do not hold.
    private static func nearest(
        to expected: PolicyExample.Expected, of rule: RuleBook.Rule, _ facts: DraftFacts
    ) -> LineAccount? {
        let lines =
            switch expected {
            case .hold: 0..<rule.holdCount
            case .approve: rule.holdCount..<rule.lines.count
            case .person: 0..<0
            }
        return lines.map { rule.account(of: $0, facts) }.min { $0.misses.count < $1.misses.count }
    }

    private static func rule(_ policy: PolicyDefinition, _ dates: FilterDates) throws -> RuleBook.Rule {
        try RuleBook.Rule(
            id: 0, reference: policy.name, isLive: true, definition: policy, author: MemberID(0),
            until: Instant(microseconds: .max), dates: dates)
    }

    /// The deciding line, or what was missing: sentences.
    public var because: [String] {
        var sentences: [String] = []
        if let deciding {
            let terms = deciding.terms.map(\.term).joined(separator: " ")
            sentences.append("line \(deciding.line) \(deciding.kind == "hold" ? "holds" : "approves") it: \(terms)")
        }
        guard !passed else { return sentences }
        if let nearest, !nearest.holds {
            sentences.append(
                "line \(nearest.line) would \(nearest.kind) it but for \(nearest.misses.joined(separator: "; "))")
        } else if nearest == nil, example.expect != .person {
            sentences.append("no line could \(example.expect.rawValue) it")
        }
        return sentences
    }
}
