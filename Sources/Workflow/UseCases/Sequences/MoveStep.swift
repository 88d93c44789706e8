import Contract
import Outreach
import Storage

extension MoveStep: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard place >= 1 else { throw Refusal(.malformed, "Places count from 1.") }
        let row = try act.sequenceToChange(named: sequence)
        return try act.publishChange(of: row) { definition in
            let step = definition.steps.remove(at: try definition.index(of: id))
            definition.steps.insert(step, at: min(place - 1, definition.steps.count))
        }
    }
}
