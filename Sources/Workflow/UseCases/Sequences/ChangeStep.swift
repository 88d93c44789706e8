import Contract
import Outreach
import Storage

extension ChangeStep: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        return try act.publishChange(of: row) { definition in
            let index = try definition.index(of: id)
            definition.steps[index] = try StepText.changed(definition.steps[index], changes, zones: act.desk.zones)
        }
    }
}
