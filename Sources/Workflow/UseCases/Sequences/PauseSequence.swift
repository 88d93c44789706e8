import Contract
import Outreach
import Storage

extension PauseSequence: Performed {
    /// Nothing falls due and nothing leaves until it is activated again; the guard list holds what is approved.
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        guard row.state == .active else {
            throw Refusal(.notNow, "\(row.name) is \(row.state.rawValue), so it cannot be paused.")
        }
        try act.connection.setSequence(row.id, state: .paused)
        try act.connection.unplan(row.id)
        try act.connection.record("sequencePaused", by: act.actor, at: act.now, detail: act.spoken(row))
        return Answer(sequence: row.spokenName, state: SequenceRow.State.paused.rawValue)
    }
}
