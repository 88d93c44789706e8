import Contract
import Outreach
import Storage

extension RefreshDraft: Performed {
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .revisionAsked, read: version)
        guard let stale = try act.connection.staleFacts(of: try act.composition(of: row)) else {
            throw Refusal(
                .notNow, "All that \(draft) says is still so; there is nothing to refresh.",
                hint: "To have it written differently: countersign revise \(draft) --note <text>")
        }
        try act.connection.settleNotices(draft: draft, at: act.now)
        // The first version was paid for, and that a fact changed is nobody's wish: nothing is charged.
        let state = try act.move(
            row, by: .revisionAsked,
            DraftChange(
                reason: "written anew: facts changed", wakeAt: act.now, tries: 0, revisions: 0, note: .some(nil)),
            detail: stale.changes.map(\.sentence).joined(separator: "; "))
        return DraftMove(draft: draft, state: state)
    }
}
