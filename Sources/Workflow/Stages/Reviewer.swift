import Outreach
import Storage

/// Looks every version over before a person sees it: validators first, then the peer.
public struct Reviewer: Stage {
    public struct Work: Sendable {
        var draft: DraftRow
        var context: DraftContext
        var text: MessageText
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
                guard let composition = try connection.composition(of: draft, desk.zones),
                    let written = try connection.text(of: draft.id, version: draft.version)
                else { continue }
                try connection.lease(draft.id, in: .inReview, desk.lease, at: now)
                let writer = try connection.writer(of: draft.id, version: draft.version)
                work.append(
                    Work(
                        draft: draft, context: try connection.context(of: composition), text: written.text,
                        isAuthored: Authored.kinds.contains(writer ?? "")))
            }
            return work
        }
        if !work.isEmpty { desk.passing(.reviewerClaimed) }
        return work
    }

    public func carryOut(_ work: Work) async throws {
        let findings = Validators.findings(in: work.text, for: work.context)
        if Validators.blocks(findings) {
            return try await record(
                ReviewRow(
                    version: work.draft.version, verdict: .revise, score: nil, findings: findings,
                    reviewer: "validators",
                    at: desk.clock.now), of: work)
        }
        let prompt = desk.prompts.review(work.context, work.text, claims: [])
        let request = ModelRequest(
            system: prompt.system, prompt: prompt.prompt,
            answer: [.init("verdict", .text), .init("score", .integer), .init("findings", .list)], temperature: 0,
            deadline: desk.limits.modelDeadline)
        var review: ReviewRow
        do {
            let completion = try await desk.reviewer.complete(request)
            desk.passing(.reviewerAnswered)
            review = try completion.judgement(of: work.draft.version, promptHash: prompt.hash, at: desk.clock.now)
        } catch {
            return try await putOff(work.draft, because: error)
        }
        review.findings = findings + review.findings
        try await record(review, of: work)
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
            if state == .waiting { try connection.capture(.draft, of: draft.id, by: actor, at: now) }
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

extension Completion {
    /// The peer's answer as a review. Throws `ModelFault.unreadable` for a verdict or score that is not allowed.
    fileprivate func judgement(of version: Int, promptHash: String, at now: Instant) throws(ModelFault) -> ReviewRow {
        guard let verdict = text("verdict").flatMap(Verdict.init(rawValue:)) else {
            throw .unreadable("the verdict is not pass, revise or block")
        }
        guard let score = integer("score"), (0...100).contains(score) else {
            throw .unreadable("the score is not a number from 0 to 100")
        }
        let findings = (list("findings") ?? []).prefix(8).map { finding in
            let remark = PlainText.printable(String((finding["remark"] ?? "").prefix(300)), keepingLines: false)
            let quote = finding["quote"].map { PlainText.printable($0, keepingLines: false) }
            return Finding("peer", .soft, remark.isEmpty ? "no remark" : remark, quote: quote)
        }
        return ReviewRow(
            version: version, verdict: verdict, score: score, findings: Array(findings), reviewer: model,
            promptHash: promptHash, raw: raw, inputTokens: inputTokens, outputTokens: outputTokens, at: now)
    }
}
