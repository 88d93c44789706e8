import Outreach
import Storage

/// Looks every version over before a person sees it: validators first, then the peer.
public struct Reviewer: Stage {
    public struct Work: Sendable {
        var draft: DraftRow
        /// What it was written from: claims name facts by their numbers there.
        var context: DraftContext
        var text: MessageText
        /// `nil` when its author's own words were kept.
        var claims: [Claim]?
        /// Its author's own words are not sent back to be written anew; a person sees what the peer says of them.
        var isAuthored: Bool
    }

    public let name = "Reviewer"
    public var atOnce: Int { desk.limits.modelCalls * 5 / 4 }
    let desk: Desk
    private var actor: Actor { .stage(name) }

    public init(_ desk: Desk) { self.desk = desk }

    public func claim(atMost: Int) async throws -> [Work] {
        let desk = desk
        let work = try await desk.database.write { connection in
            let now = desk.clock.now
            var work: [Work] = []
            for draft in try connection.ready(.unreviewed, at: now, limit: atMost) {
                guard let record = try connection.writingRecord(of: draft.id, version: draft.version) else { continue }
                let isAuthored = Authored.kinds.contains(record.model ?? "")
                try connection.lease(draft.id, in: .inReview, desk.lease, at: now)
                let context = try record.inputs ?? contextNow(of: draft, in: connection)
                guard let context else { continue }
                work.append(
                    Work(
                        draft: draft, context: context, text: record.text,
                        claims: isAuthored ? nil : record.claims ?? [], isAuthored: isAuthored))
            }
            return work
        }
        if !work.isEmpty { desk.passing(.reviewerClaimed) }
        return work
    }

    public func carryOut(_ work: Work) async throws {
        let inspection = Inspection(of: work.text, for: work.context, claims: work.claims)
        if let verdict = inspection.verdict {
            return try await record(
                ReviewRow(
                    version: work.draft.version, verdict: verdict, score: nil, findings: inspection.findings,
                    reviewer: "validators", at: desk.clock.now), of: work)
        }
        let claims = work.claims ?? []
        let prompt = desk.prompts.review(work.context, work.text, claims: claims)
        let request = ModelRequest(
            system: prompt.system, prompt: prompt.prompt, answer: Judgement.fields, temperature: 0,
            deadline: desk.limits.modelDeadline)
        let completion: Completion
        let judgement: Judgement
        do {
            completion = try await desk.reviewer.complete(request)
            desk.passing(.reviewerAnswered)
            judgement = try Judgement(completion, of: claims)
        } catch {
            return try await putOff(work.draft, because: error)
        }
        try await record(
            ReviewRow(
                version: work.draft.version, verdict: judgement.verdict,
                score: judgement.isScored ? judgement.score : nil,
                findings: inspection.findings + judgement.findings, reviewer: completion.model, promptHash: prompt.hash,
                raw: completion.raw, inputTokens: completion.inputTokens, outputTokens: completion.outputTokens,
                prompt: prompt.kept, claims: judgement.claims, cost: completion.cost.map { Int64($0) },
                at: desk.clock.now),
            of: work)
    }

    /// For a version whose inputs are not on record.
    private func contextNow(of draft: DraftRow, in connection: any Connection) throws -> DraftContext? {
        try connection.composition(of: draft, desk.zones).map { try connection.context(of: $0) }
    }

    public func nextTime() async throws -> Instant? { try await desk.database.read { try $0.nextReady(.unreviewed) } }

    /// Stores the review. What did not pass goes back to the Writer with the findings, at most twice (semantics 4.35).
    private func record(_ review: ReviewRow, of work: Work) async throws {
        let (desk, actor, draft) = (desk, actor, work.draft)
        try await desk.database.write { connection in
            let now = desk.clock.now
            try connection.addReview(review, of: draft.id)
            if review.verdict != .pass, !work.isAuthored, draft.revisions < desk.limits.revisions {
                try connection.move(
                    draft.id, from: .inReview, by: .sentBack, as: actor, at: now,
                    change: DraftChange(
                        reason: "sent back by the peer", wakeAt: now, tries: 0, revisions: draft.revisions + 1,
                        note: .some(review.asNote)),
                    holder: desk.worker.id, detail: review.asNote)
            } else {
                try connection.move(
                    draft.id, from: .inReview, by: .reviewed, as: actor, at: now,
                    change: DraftChange(
                        wakeAt: now, tries: 0, verdict: .some(review.verdict), score: .some(review.score)),
                    holder: desk.worker.id,
                    detail: "\(review.verdict.rawValue)\(review.score.map { " \($0)" } ?? "") by \(review.reviewer)")
            }
        }
        desk.passing(.reviewed)
    }

    /// After the last try a person sees the draft unreviewed, and it is paid for: it was written in good order.
    private func putOff(_ draft: DraftRow, because fault: ModelFault) async throws {
        let (desk, actor) = (desk, actor)
        try await desk.database.write { connection in
            let now = desk.clock.now
            let state = try connection.putOff(
                draft, in: .inReview, because: fault, missing: "reviewed", desk: desk, by: actor, now: now)
            if state == .waiting { try connection.capture(.draft, of: draft.id, desk, by: actor, at: now) }
        }
    }
}

extension ReviewRow {
    /// What the Writer is told to mend.
    fileprivate var asNote: String {
        let lines = findings.map { finding in "- \(finding.remark)\(finding.quote.map { " (“\($0)”)" } ?? "")" }
        return lines.isEmpty ? "The peer gave \(score ?? 0) of 100 without a reason." : lines.joined(separator: "\n")
    }
}
