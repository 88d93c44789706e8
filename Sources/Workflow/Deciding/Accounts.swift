import Outreach
import Storage

extension Act {
    /// What every line said when the rules were asked about a draft, told from what was kept then. Lines that hold come
    /// first, hold lines before approve lines; then whatever came nearest.
    ///
    /// Nothing of a draft that a rule would have approved and that waits as its sample: whoever looks must not know.
    func accounts(of draft: DraftRow) throws -> [LineAccount] {
        guard let version = try connection.lastJudgedVersion(of: draft.id),
            let judged = try connection.judged(draft.id, version: version)
        else { return [] }
        let isOpenSample =
            try draft.state == .waiting
            && connection.opinions(of: draft.id, version: version).contains { $0.kind == .sample }
        if isOpenSample { return [] }
        var rules: [Int64: RuleBook.Rule] = [:]
        let dates = try filterDates()
        let accounts: [LineAccount] = try RuleTrace.entries(judged.outcomes).prefix(Self.mostLines).compactMap {
            entry in
            if rules[entry.version] == nil, let row = try connection.policyVersion(entry.version) {
                rules[entry.version] = try RuleBook.Rule(
                    id: row.id, reference: row.reference, isLive: true, definition: row.definition, author: row.author,
                    until: now, dates: dates)
            }
            guard let rule = rules[entry.version], rule.lines.indices.contains(entry.line) else { return nil }
            return rule.account(of: entry.line, judged.facts)
        }
        return accounts.enumerated().sorted { left, right in
            (left.element.rank, left.offset) < (right.element.rank, right.offset)
        }.map(\.element)
    }

    private static let mostLines = 200
}

extension LineAccount {
    /// Lower is told earlier.
    fileprivate var rank: Int {
        if holds { return kind == "hold" ? -2 : -1 }
        return terms.count { !$0.held } * 2 + (kind == "hold" ? 1 : 0)
    }
}
