import Contract
import Outreach
import Storage

extension AddStep: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequenceToChange(named: sequence)
        return try act.publishChange(of: row) { definition in
            guard !definition.steps.contains(where: { $0.id == id }) else {
                throw Refusal(.notNow, "\(row.name) has a step “\(id)” already.", hint: "Choose another id.")
            }
            guard definition.steps.count < YAMLReader.mostSteps else {
                throw Refusal(.notNow, "A sequence has at most \(YAMLReader.mostSteps) steps.")
            }
            let new = try StepText.read(step, id: id, zones: act.desk.zones)
            let place = try before.map { try definition.index(of: $0) } ?? definition.steps.count
            definition.steps.insert(new, at: place)
        }
    }
}
