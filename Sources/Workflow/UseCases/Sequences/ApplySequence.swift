import Contract
import Outreach
import Storage

extension ApplySequence: Performed {
    func perform(_ act: Act) throws -> Answer {
        let file = SequenceFile(source, zones: act.desk.zones)
        guard let definition = file.definition else {
            throw Refusal(
                .malformed, "The sequence cannot be published as it is.", hint: "Mend it, then try again.",
                problems: file.problems)
        }
        let problems = file.problems(of: try act.validity(of: definition))
        return try act.publish(definition, source: source, problems: problems, access: access)
    }
}
