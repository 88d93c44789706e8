import Outreach
import Storage

extension Act {
    /// Keeps how a person decided about a draft that the rules were asked about: previews, tallies, agreement and the
    /// breaker live on it. `nil` takes it back.
    func remember(_ outcome: JudgedOutcome?, of draft: DraftRow, note: String? = nil) throws {
        guard let version = try connection.lastJudgedVersion(of: draft.id) else { return }
        if let before = try connection.outcome(of: draft.id)?.tally {
            try connection.count(before, of: draft.id, by: -1)
        }
        if let tally = outcome?.tally { try connection.count(tally, of: draft.id, by: 1) }
        let changed = try outcome == .edited ? share(of: draft, changedSince: version) : nil
        let last = try connection.lastOutcome(by: member.id)
        let spent = last.map { (now - $0).microseconds }.flatMap { $0 <= Self.longestReading.microseconds ? $0 : nil }
        try connection.setOutcome(
            outcome, of: draft.id, by: member.id, note: note, changed: changed, spent: spent, at: now)
        guard let outcome else { return }
        try tellRules(outcome, of: draft, version: version, changed: changed)
    }

    /// A longer pause between two decisions is no reading.
    private static let longestReading = Duration.minutes(5)

    /// How much of its words a person changed, in per cent.
    private func share(of draft: DraftRow, changedSince version: Int) throws -> Int? {
        guard let before = try connection.text(of: draft.id, version: version)?.text,
            let after = try connection.text(of: draft.id, version: draft.version)?.text
        else { return nil }
        return EditShare.percent(from: before, to: after)
    }

    /// A rejection lets every rule stand down at that step; what a rule would have approved counts against it
    /// (ahead 3.8).
    private func tellRules(_ outcome: JudgedOutcome, of draft: DraftRow, version: Int, changed: Int?) throws {
        if outcome == .rejected, let judged = try connection.judged(draft.id, version: version), let step = judged.step
        {
            for rule in try connection.standDown(at: judged.sequence, step: step, because: draft.id, at: now) {
                try tellOfStep(rule, step: step, draft: draft.id)
            }
        }
        for opinion in try connection.opinions(of: draft.id, version: version)
        where opinion.kind == .sample && opinion.would == .approve {
            guard let row = try connection.policyVersion(opinion.policyVersion) else { continue }
            let isHeavy = outcome == .edited && (changed ?? 0) >= row.definition.breaker.heavyEdit
            if outcome == .rejected {
                try connection.signal(.rejected, of: row.id, about: draft.id, by: actor, now: now)
            } else if isHeavy {
                try connection.signal(.heavyEdit, of: row.id, about: draft.id, by: actor, now: now)
            }
        }
    }

    private func tellOfStep(_ rule: Int64, step: String, draft: DraftID) throws {
        guard let row = try connection.policyVersion(rule) else { return }
        let text = "\(row.reference) stands down at step \(step): \(member.name) rejected \(draft)"
        try connection.record("policy stoodDown", by: actor, at: now, draft: draft, detail: text)
        try connection.putUpNotice(
            kind: "policy", subject: "\(row.reference) \(step)",
            text: "\(text). Then: countersign policy show \(row.reference)", at: now)
    }
}

extension Act {
    /// Forgets how a person, or a rule whose approval a person takes back, decided. What a rule approved is theirs to
    /// judge from now on, like a sample of it.
    func forget(_ decision: DecisionRow, of draft: DraftRow) throws {
        try remember(nil, of: draft)
        guard decision.kind == .cleared, let version = decision.policyVersion else { return }
        try connection.addOpinions([
            OpinionRow(
                draft: draft.id, version: decision.version, policyVersion: version, kind: .sample, would: .approve,
                line: decision.policyLine, at: now)
        ])
    }
}

extension JudgedOutcome {
    /// How it counts for the step; what says nothing about the text does not.
    fileprivate var tally: TallyOutcome? {
        switch self {
        case .approved: .approvals
        case .edited: .edits
        case .rejected: .rejects
        case .skipped, .revised, .cleared: nil
        }
    }
}
