import Contract
import Outreach
import Storage

extension ReopenTask: Performed {
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .reopened)
        return DraftMove(draft: draft, state: try act.move(row, by: .reopened, DraftChange(reason: "to do again")))
    }
}
