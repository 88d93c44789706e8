import Contract
import Outreach
import Storage

extension ArchiveSequence: Performed {
    /// Its versions, enrollments and drafts stay as they are (S0-45, S0-58).
    func perform(_ act: Act) throws -> SequenceSummary {
        let row = try act.sequence(named: sequence)
        if row.state != .archived {
            let changeable = try act.sequenceToChange(named: sequence)
            let live = try act.connection.liveEnrollments(of: row.id, atMost: 1_000)
            guard live == 0 else {
                throw Refusal(
                    .notNow,
                    "\(live == 1 ? "Somebody is" : "\(live == 1_000 ? "1000 or more" : "\(live)") people are") on the way through \(row.name).",
                    hint: "Stop them first: countersign enrollment stop --sequence \(row.name) --reason <text>")
            }
            try act.connection.setSequence(changeable.id, state: .archived)
            try act.connection.record("sequenceArchived", by: act.actor, at: act.now, detail: act.spoken(row))
        }
        return try act.summary(try act.sequence(named: row.name))
    }
}
