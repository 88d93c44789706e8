import Outreach
import Storage

extension Connection {
    /// What the floor looks at, as it stands in this transaction (semantics 4.38).
    func floorFacts(of composition: Composition, _ desk: Desk) throws -> Floor.Facts {
        let draft = composition.draft
        var facts = Floor.Facts()
        facts.verdict = draft.verdict
        let review = try lastReview(of: draft.id)
        let findings = review?.version == draft.version ? review?.findings ?? [] : []
        facts.hard = findings.filter { $0.weight != .soft }.map(\.code)
        facts.suspicious = findings.map(\.code).filter(Finding.suspicious.contains)
        facts.isReviewed = review?.version == draft.version && review?.reviewer != "validators"
        if let written = try inputs(of: draft.id, version: draft.version) {
            let now = try context(of: composition)
            facts.changed = written.differences(from: now)
        }
        let standing = try contactStanding(composition.contact.id)
        facts.repliedAt = standing?.repliedAt.flatMap { $0 >= composition.enrollment.createdAt ? $0 : nil }
        facts.isFirst = try sentTexts(of: draft.enrollment, before: draft.id).isEmpty
        if facts.isFirst, let company = composition.contact.company {
            facts.isFirstToBlockedCompany = try isFirstToBlocked(company: company)
        }
        facts.firstTouchesWaitUntil = composition.installation.firstTouchesWaitUntil
        return facts
    }
}

extension Installation {
    /// Until when a first message is never a rule's; far away for “never”.
    var firstTouchesWaitUntil: Instant? {
        switch practice.automaticFirstTouch {
        case .atOnce: nil
        case .never: Instant(microseconds: .max)
        case .afterThirtyDays: createdAt + .hours(24 * 30)
        }
    }
}

extension DraftContext {
    /// The names of the facts about people and jobs that are not the same in `other`.
    func differences(from other: DraftContext) -> [String] {
        let (mine, theirs) = (
            Dictionary(facts.map { ($0.key, $0.value) }) { first, _ in first },
            Dictionary(other.facts.map { ($0.key, $0.value) }) { first, _ in first }
        )
        return Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] }.sorted()
    }
}
