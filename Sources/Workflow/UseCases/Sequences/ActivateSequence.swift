import Contract
import Outreach
import Storage

extension ActivateSequence: Performed {
    /// People stay on the version that they were enrolled in; whoever has nothing planned and nothing open gets the
    /// next step planned from now (semantics 4.2, 4.14).
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        try act.mustBeComplete(row)
        guard row.state != .active else {
            return Answer(sequence: row.spokenName, state: row.state.rawValue, planned: 0)
        }
        try act.connection.setSequence(row.id, state: .active)
        try act.connection.record("sequenceActivated", by: act.actor, at: act.now, detail: act.spoken(row))
        var planned = 0
        var after: EnrollmentID?
        while true {
            let page = try act.connection.liveEnrollments(of: row.id, after: after, limit: 500)
            for enrollment in page where try act.waitsForActivation(enrollment) {
                let anchor = enrollment.nextStep == 1 ? act.now : enrollment.anchorAt
                try act.connection.plan(
                    enrollment, step: enrollment.nextStep, after: anchor, desk: act.desk, now: act.now)
                planned += 1
            }
            guard page.count == 500, let last = page.last else { break }
            after = last.id
        }
        return Answer(sequence: row.spokenName, state: SequenceRow.State.active.rawValue, planned: planned)
    }
}

extension Act {
    fileprivate func waitsForActivation(_ enrollment: EnrollmentRow) throws -> Bool {
        guard enrollment.nextAt == nil, enrollment.nextStep <= enrollment.steps else { return false }
        guard enrollment.nextStep > 1,
            let last = try connection.draft(of: enrollment.id, step: enrollment.nextStep - 1),
            let state = try connection.draft(last)?.state
        else { return true }
        return state.isOver || (state == .rejected)
    }
}
