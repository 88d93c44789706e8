import Contract
import Outreach

extension CheckSequence: Performed {
    func perform(_ act: Act) throws -> Answer {
        let file = SequenceFile(source, zones: act.desk.zones)
        guard let definition = file.definition else { return Answer(problems: file.problems, steps: []) }
        let validity = try act.validity(of: definition)
        return Answer(problems: file.problems(of: validity), steps: try act.forecast(definition, validity))
    }
}
