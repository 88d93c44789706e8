import Contract
import Outreach
import Storage

extension ShowDraft: Performed {
    func perform(_ act: Act) throws -> Answer {
        let connection = act.connection
        guard try connection.maySee(draft, act.member.id), let line = try connection.draftLine(draft) else {
            throw Refusal.noSuch(draft)
        }
        let composition = try act.composition(of: line.draft)
        let written = try connection.text(of: draft, version: line.draft.version)
        let approval = try line.draft.approval.flatMap { try connection.decision($0) }
        let charges = try connection.charges(of: draft)
        let versions = try connection.versions(of: draft)
        let reviews = try connection.reviews(of: draft)
        let inputs = try connection.lastInputs(of: draft, upTo: line.draft.version)?.inputs
        // What has left, or never will, is not held against today.
        let stale = line.draft.state.allows(.approved) ? try connection.staleFacts(of: composition) : nil
        let job = composition.job.map { "\($0.title) at \($0.company)" }
        return Answer(
            summary: DraftSummary(line), body: written?.text.body ?? "",
            envelopeHash: approval?.undoneAt == nil ? approval?.envelopeHash?.rawValue : nil,
            sender: "\(composition.member.name) <\(composition.member.email)>", job: job,
            versions: versions.map { VersionRecord($0) },
            reviews: reviews.map { ReviewRecord($0) },
            deliveries: try connection.deliveries(of: draft).map { DeliveryRecord($0) },
            events: try connection.events(draft: draft, limit: 50).map { EventRecord($0) },
            possible: act.possible(line.draft), creditsCharged: charges.captured, creditsHeld: charges.held,
            revisionPrice: try connection.draftPrice(of: line.draft, connection.prices(), askingOnceMore: true),
            claims: ClaimRecord.all(
                of: versions.first { $0.number == line.draft.version }, from: inputs,
                reviews.first { $0.version == line.draft.version }),
            changes: stale?.changes ?? [], changesKey: stale?.key, jobAsOf: inputs?.jobAsOf,
            expiresAt: try connection.expiry(of: draft))
    }
}

extension Act {
    /// What the asking member may do to a draft now, in the lifecycle's order.
    fileprivate func possible(_ draft: DraftRow) -> [DraftEvent] {
        guard member.may(.approve) else { return [] }
        let decisions: [DraftEvent] = [
            .approved, .edited, .revisionAsked, .rejected, .skipped, .done, .recalled, .settledSent, .settledNotSent,
        ]
        return decisions.filter { draft.state.allows($0) && ($0 != .recalled || draft.version > 0) }
    }
}

extension ClaimRecord {
    /// The claims of a version with the facts they name and what the peer found.
    fileprivate static func all(of version: VersionRow?, from inputs: DraftContext?, _ review: ReviewRow?) -> [Self] {
        guard let claims = version?.claims, let inputs else { return [] }
        let facts = Dictionary(inputs.facts.map { ($0.number, $0) }) { first, _ in first }
        return claims.enumerated().map { index, claim in
            let reading = review?.claims.flatMap { index < $0.count ? $0[index] : nil }
            return ClaimRecord(
                words: claim.words, facts: claim.facts.compactMap { facts[$0] }, holds: reading?.holds,
                remark: reading?.remark)
        }
    }
}

extension VersionRecord {
    fileprivate init(_ row: VersionRow) {
        self.init(
            number: row.number, author: row.memberName ?? Authored.author(row.model ?? ""), at: row.at,
            subject: row.text.subject, body: row.text.body, note: row.note, promptHash: row.promptHash,
            inputTokens: row.inputTokens, outputTokens: row.outputTokens)
    }
}

extension ReviewRecord {
    fileprivate init(_ row: ReviewRow) {
        self.init(
            version: row.version, verdict: row.verdict, score: row.score, findings: row.findings,
            reviewer: row.reviewer,
            at: row.at)
    }
}

extension DeliveryRecord {
    fileprivate init(_ row: DeliveryRow) {
        self.init(
            attempt: row.attempt, state: row.state.rawValue, messageID: row.messageID, at: row.startedAt,
            answer: row.answer)
    }
}

extension EventRecord {
    init(_ row: EventRow) {
        self.init(
            at: row.at, event: row.name, actor: row.actor, detail: row.detail, draft: row.draft,
            enrollment: row.enrollment)
    }
}
