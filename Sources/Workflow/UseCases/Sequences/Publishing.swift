import Contract
import Outreach
import Storage

extension Act {
    /// Publishes a definition as the next version of its sequence, or as the first one.
    ///
    /// What is incomplete is published too and can be activated once it is complete; only a sequence that runs does not
    /// take it, because it would stop running.
    func publish(
        _ definition: SequenceDefinition, source: String, problems: [Problem]? = nil, access: SequenceAccess? = nil
    ) throws -> ApplySequence.Answer {
        let validity = try validity(of: definition)
        let remarks = problems ?? validity.troubles.map { Problem($0) }
        let known = try connection.sequence(named: definition.name)
        if let known {
            guard known.access.isOpen(to: known.viewer(member)) else { throw taken(definition.name) }
            _ = try sequenceToChange(named: known.name)
            if let access, access != known.access {
                throw Refusal(
                    .notNow, "\(known.name) is \(known.access.rawValue) already.",
                    hint: "countersign sequence access \(known.name) --to \(access.rawValue)")
            }
            if known.source == source {
                return ApplySequence.Answer(
                    sequence: known.spokenName, changed: false, state: known.state.rawValue, warnings: remarks)
            }
            if known.state == .active, !validity.isComplete {
                throw Refusal(
                    .notNow, "\(known.name) is active, and this version of it is incomplete.",
                    hint: "Mend it, or stop the sequence first: countersign sequence pause \(known.name)",
                    problems: remarks)
            }
        }
        let id =
            try known?.id
            ?? connection.addSequence(named: definition.name, owner: member.id, access: access ?? .shared, at: now)
        let number = try connection.publish(definition, source: source, as: id, by: member.id, at: now).number
        let name = "\(definition.name)@\(number)"
        let isHidden = (known?.access ?? access) == .confidential
        try connection.record("sequencePublished", by: actor, at: now, detail: isHidden ? nil : name)
        return ApplySequence.Answer(
            sequence: name, changed: true, state: (known?.state ?? .draft).rawValue, warnings: remarks)
    }

    /// Publishes a changed definition of a sequence that is there, in the canonical form of the file.
    func publishChange(of row: SequenceRow, _ change: (inout SequenceDefinition) throws -> Void) throws
        -> ApplySequence.Answer
    {
        var definition = row.definition
        try change(&definition)
        return try publish(definition, source: try SequencePrinter.text(of: definition))
    }

    func taken(_ name: String) -> Refusal {
        Refusal(.notNow, "The name \(name) is taken.", hint: "Choose another name.")
    }

    /// What is said of a sequence in the log: nothing of one that only its owner may see.
    func spoken(_ row: SequenceRow) -> String? { row.access == .confidential ? nil : row.spokenName }
}

extension SequenceDefinition {
    /// The place of a step. Throws a refusal that names the steps there are.
    func index(of id: String) throws -> Int {
        if let index = steps.firstIndex(where: { $0.id == id }) { return index }
        let ids = steps.map(\.id)
        let meant = Nearest.to(id, among: ids).map { "Perhaps \($0) is meant. " } ?? ""
        throw Refusal(
            .notFound, "\(name) has no step “\(PlainText.printable(String(id.prefix(60)), keepingLines: false))”.",
            hint: ids.isEmpty ? "It has no steps yet." : "\(meant)There are \(ids.joined(separator: ", ")).")
    }
}
