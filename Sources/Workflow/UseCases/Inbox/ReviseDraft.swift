import Contract
import Outreach
import Storage

extension ReviseDraft: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.draft(draft, for: .revisionAsked, read: version)
        guard let wish = try act.checked(note, as: "note") else {
            throw Refusal(.malformed, "A revision needs a note.", hint: "Say what to change: --note <text>")
        }
        let price = try act.connection.draftPrice(of: row, act.connection.prices(), askingOnceMore: true)
        _ = try act.connection.addDecision(
            DecisionRow(
                draft: draft, version: row.version, kind: .revisionAsked, member: act.member.id,
                trace: ["revision asked by \(act.actor.name)"], note: wish, at: act.now))
        try act.connection.settleNotices(draft: draft, at: act.now)
        try act.remember(.revised, of: row, note: wish)
        let state = try act.move(
            row, by: .revisionAsked,
            DraftChange(
                reason: "revision asked by \(act.member.name)", wakeAt: act.now, tries: 0, revisions: 0,
                note: .some(wish)),
            detail: wish)
        return Answer(draft: draft, state: state, price: price)
    }
}
