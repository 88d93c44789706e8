import Contract
import Outreach
import Yams

/// Single steps, written as their keys and values; the same reader takes them as takes a file.
enum StepText {
    /// Throws `Refusal.malformed` with everything that is wrong.
    static func read(_ values: [String: String], id: String, zones: any Zones) throws -> Step {
        try read(Node.Mapping(values.sorted { $0.key < $1.key }.map { (Node($0.key), Node($0.value)) }), id, zones)
    }

    /// `step` with some keys said otherwise; an empty text takes the key away. The id stays.
    static func changed(_ step: Step, _ changes: [String: String], zones: any Zones) throws -> Step {
        guard !changes.isEmpty else {
            throw Refusal(.malformed, "Nothing to change was named.", hint: "Keys: \(keys.joined(separator: ", ")).")
        }
        guard let known = SequencePrinter.node(of: step).mapping else { return step }
        var values = Node.Mapping(known.filter { changes[$0.key.scalar?.string ?? ""] == nil })
        for (key, value) in changes.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
            values[Node(key)] = Node(value)
        }
        // Only one of the two can be meant, and it is the new one.
        if let content = ["template", "text"].first(where: { changes[$0]?.isEmpty == false }) {
            values[Node(content == "template" ? "text" : "template")] = nil
        }
        for key in changes.keys where !keys.contains(key) { values[Node(key)] = Node("") }
        return try read(values, step.id, zones)
    }

    private static let keys = YAMLReader.stepKeys.filter { $0 != "id" }

    private static func read(_ values: Node.Mapping, _ id: String, _ zones: any Zones) throws -> Step {
        var values = values
        values[Node("id")] = Node(id)
        var reader = YAMLReader(zones: zones)
        guard let step = reader.step(.mapping(values), number: 1), reader.problems.isEmpty else {
            throw Refusal(
                .malformed, "The step “\(id.prefix(60))” cannot be kept like this.", problems: reader.problems)
        }
        return step
    }
}
