import Contract
import Outreach
import Storage

extension PauseSequence: Performed {
    /// Nothing falls due and nothing leaves from this moment on: the Scheduler and the guard list look at the state. The
    /// Sweeper then stops everybody's clock (S1-10, semantics 4.22).
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        guard row.state == .active else {
            throw Refusal(.notNow, "\(row.name) is \(row.state.rawValue), so it cannot be paused.")
        }
        try act.connection.setSequence(row.id, state: .paused)
        try act.connection.beginSweep(.hold, of: row.id, because: Hold.sequence.rawValue, by: act.actor, at: act.now)
        try act.connection.record("sequencePaused", by: act.actor, at: act.now, detail: act.spoken(row))
        return Answer(sequence: row.spokenName, state: SequenceRow.State.paused.rawValue)
    }
}
