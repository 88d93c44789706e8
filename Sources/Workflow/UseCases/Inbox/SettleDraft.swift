import Contract
import Outreach
import Storage

extension SettleDraft: Performed {
    /// A person looked in the mailbox. What did not leave waits for a new approval; nothing is sent by settling.
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: sent ? .settledSent : .settledNotSent)
        let composition = try act.composition(of: row)
        let said = try act.checked(note, as: "note") ?? "settled by \(act.member.name)"
        let outcome: DeliveryRow.State = sent ? .accepted : .settledNotSent
        _ = try act.connection.endDelivery(of: draft, from: .uncertain, as: outcome, answer: said, at: act.now)
        if sent {
            let state = try act.move(row, by: .settledSent, detail: said)
            try act.connection.finishSend(
                of: draft, row.enrollment, composition.contact.id, step: row.step, desk: act.desk, by: act.actor,
                now: act.now)
            return DraftMove(draft: draft, state: state)
        }
        try act.connection.release(.send, of: draft, by: act.actor, at: act.now)
        try act.connection.settleNotices(draft: draft, at: act.now)
        let state = try act.move(
            row, by: .settledNotSent, DraftChange(reason: "it did not leave; approve it again to send it"))
        return DraftMove(draft: draft, state: state)
    }
}
