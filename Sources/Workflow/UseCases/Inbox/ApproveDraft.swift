import Contract
import Outreach
import Storage

extension ApproveDraft: Performed {
    /// Refused while a hard limit of the channel is broken, and while the enrollment or its sequence stands still.
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .approved, read: version)
        let composition = try act.composition(of: row)
        let note = try act.checked(note, as: "note")
        try act.refuseStale(composition, read: changes)
        do {
            let signed = try act.connection.countersign(
                row, composition, by: .approved, reason: "leaves after its grace", desk: act.desk, as: act.actor,
                now: act.now
            ) { envelope in
                DecisionRow(
                    draft: draft, version: row.version, kind: .approved, member: act.member.id,
                    trace: ["approved by \(act.actor.name)"]
                        + (changes.map { ["changed facts \($0) were read"] } ?? []), note: note,
                    envelopeHash: envelope.hash,
                    envelope: envelope, at: act.now)
            }
            try act.connection.settleNotices(draft: draft, at: act.now)
            try act.remember(row.edited ? .edited : .approved, of: row)
            return DraftMove(draft: draft, state: signed.state, leavesAt: signed.leavesAt)
        } catch let obstacle as Obstacle {
            throw Refusal(
                .notNow, obstacle.sentence, hint: obstacle.hint,
                problems: obstacle.hard.map { Problem($0.remark, field: $0.code) })
        }
    }
}
