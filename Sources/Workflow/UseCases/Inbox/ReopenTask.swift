import Contract
import Outreach
import Storage

extension ReopenTask: Performed {
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .reopened)
        let state = try act.move(row, by: .reopened, DraftChange(reason: "to do again"))
        try act.waitFor(row)
        return DraftMove(draft: draft, state: state)
    }
}

extension Act {
    /// The step after a reopened one waits for it again, unless it has begun; an enrollment that was over goes on when
    /// its contact is not on another way meanwhile.
    fileprivate func waitFor(_ draft: DraftRow) throws {
        guard let enrollment = try connection.enrollment(draft.enrollment), enrollment.nextStep == draft.step + 1,
            enrollment.state != .stopped
        else { return }
        if enrollment.state == .finished {
            guard try connection.liveEnrollment(of: enrollment.contact) == nil else { return }
            try connection.reopenEnrollment(enrollment.id)
        }
        try connection.setNext(
            enrollment.id, step: enrollment.nextStep, planned: nil, due: nil, anchor: enrollment.anchor)
    }
}
