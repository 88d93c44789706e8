import Contract
import Outreach
import Storage

extension ApplySequence: Performed {
    func perform(_ act: Act) throws -> Answer {
        let file = SequenceFile(source)
        guard let definition = file.definition else {
            throw Refusal(
                .malformed, "The sequence cannot be published as it is.", hint: "Mend it, then try again.",
                problems: file.problems)
        }
        let known = try act.connection.sequence(named: definition.name)
        if let known, known.source == source {
            return Answer(
                sequence: known.spokenName, changed: false, state: known.state.rawValue, warnings: file.problems)
        }
        let id =
            try known?.id
            ?? act.connection.addSequence(named: definition.name, owner: act.member.id, at: act.now)
        let number = try act.connection.publish(definition, source: source, as: id, by: act.member.id, at: act.now)
        let name = "\(definition.name)@\(number)"
        try act.connection.record("sequencePublished", by: act.actor, at: act.now, detail: name)
        return Answer(
            sequence: name, changed: true, state: (known?.state ?? .draft).rawValue, warnings: file.problems)
    }
}
