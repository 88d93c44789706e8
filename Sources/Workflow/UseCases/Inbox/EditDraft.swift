import Contract
import Outreach
import Storage

extension EditDraft: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.draft(draft, for: .edited, read: version)
        let composition = try act.composition(of: row)
        let text = MessageText(subject: row.channel.hasSubject ? subject : nil, body: body).normalised
        try refuseWhatNoMessageHolds(text)
        let number = row.version + 1
        try act.connection.addVersion(number, of: draft, text: text, editedBy: act.member.id, at: act.now)
        let findings = Validators.findings(in: text, for: try act.connection.context(of: composition))
        try act.connection.addReview(
            ReviewRow(
                version: number, verdict: Validators.blocks(findings) ? .block : .pass, score: nil, findings: findings,
                reviewer: "validators", at: act.now), of: draft)
        let state = try act.move(
            row, by: .edited,
            DraftChange(
                reason: "edited by \(act.member.name)", version: number, verdict: .some(nil), score: .some(nil),
                edited: true),
            detail: "version \(number)")
        return Answer(draft: draft, state: state, version: number, findings: findings)
    }

    /// What would not even be shown: nothing is stored then.
    private func refuseWhatNoMessageHolds(_ text: MessageText) throws {
        if let problem = PlainText.problem(inText: text.body, limit: 20_000) {
            throw Refusal(.malformed, "The body \(problem).")
        }
        if text.body.isEmpty { throw Refusal(.malformed, "The body is empty.") }
        if let subject = text.subject, !subject.isEmpty, let problem = PlainText.problem(inLine: subject, limit: 400) {
            throw Refusal(.malformed, "The subject \(problem).", hint: "A subject is one line.")
        }
    }
}
