import Contract
import Outreach
import Storage

extension ShowSequence: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequence(named: sequence)
        let validity = try act.validity(of: row.definition)
        return Answer(
            summary: try act.summary(row), tone: row.definition.tone, pitch: row.definition.pitch,
            sender: row.definition.sender, steps: try act.forecast(row.definition, validity),
            problems: validity.troubles.map { Problem($0) }, source: row.source)
    }
}
