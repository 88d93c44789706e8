import Contract
import Outreach
import Storage

extension RemoveStep: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        return try act.publishChange(of: row) { definition in
            definition.steps.remove(at: try definition.index(of: id))
        }
    }
}
