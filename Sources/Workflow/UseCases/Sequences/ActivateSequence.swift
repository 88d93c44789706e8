import Contract
import Outreach
import Storage

extension ActivateSequence: Performed {
    /// Whoever was recorded while it was not active is planned from now, whoever was on the way goes on where they
    /// stood, spread out (semantics 4.2, 4.9, 4.14; S1-08, S1-09).
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        try act.mustBeComplete(row)
        guard row.state != .active else {
            return Answer(sequence: row.spokenName, state: row.state.rawValue, planned: 0)
        }
        try act.connection.setSequence(row.id, state: .active)
        try act.connection.record("sequenceActivated", by: act.actor, at: act.now, detail: act.spoken(row))
        let people = try act.connection.countLive(.sequence(row.id), atMost: 1_000_000)
        if people > 0 {
            try act.connection.beginSweep(
                .resume, of: row.id, because: Hold.sequence.rawValue, by: act.actor, at: act.now)
        }
        return Answer(sequence: row.spokenName, state: SequenceRow.State.active.rawValue, planned: people)
    }
}
