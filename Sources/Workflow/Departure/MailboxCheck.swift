import Outreach
import Storage

extension Connection {
    /// When a draft may leave its mailbox. The Dispatcher asks with `toChange`, and so holds the mailbox until its
    /// transaction ends; `explain` only looks.
    func mailboxPlan(of draft: DraftRow, from address: String, _ pacing: Pacing, now: Instant, toChange: Bool) throws
        -> MailboxPlan
    {
        let day = now - .hours(24)
        var state = try mailbox(
            address, own: draft.id, since: day, at: now, limit: pacing.dailyCap, toChange: toChange)
        if pacing.gaps != nil { state.isHandingOver = try isHandingOver(from: address, since: now - .hours(1)) }
        if state.leftCount + state.givenCount >= pacing.cap(at: now, since: state.firstAt ?? now) {
            (state.left, state.given) = try mailboxPlaces(
                address, own: draft.id, since: day, limit: pacing.dailyCap)
        }
        return MailboxPlan(state, pacing, slot: draft.slotAt, now: now)
    }

    /// Gives a draft the place at `slot` of its mailbox, and the gap after it, so that nobody else takes it.
    func takePlace(at slot: Instant, for draft: DraftRow, in address: String, _ pacing: Pacing) throws {
        guard let gaps = pacing.gaps else { return }
        try setMailbox(address, freeAt: slot + gap(of: draft.id, in: gaps))
    }
}
