import Contract
import Outreach
import Storage

extension CloneSequence: Performed {
    /// The copy belongs to whoever asks, is a draft, and is seen by as many as the original.
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequence(named: sequence)
        guard SequenceDefinition.isName(name) else {
            throw Refusal(
                .malformed,
                "The name “\(PlainText.printable(String(name.prefix(80)), keepingLines: false))” is not allowed.",
                hint: "A name has \(SequenceDefinition.nameRule).")
        }
        guard try act.connection.sequence(named: name) == nil else { throw act.taken(name) }
        var definition = row.definition
        definition.name = name
        return try act.publish(
            definition, source: try SequencePrinter.text(of: definition), access: row.access)
    }
}
