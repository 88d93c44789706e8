import Contract
import Outreach
import Storage

extension FinishTask: Performed {
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .done)
        let composition = try act.composition(of: row)
        let state = try act.move(
            row, by: .done, DraftChange(skipAt: .some(nil)), detail: try act.checked(note, as: "note"))
        try act.connection.finishSend(
            of: draft, row.enrollment, composition.contact.id, step: row.step, desk: act.desk, by: act.actor,
            now: act.now)
        return DraftMove(draft: draft, state: state)
    }
}
