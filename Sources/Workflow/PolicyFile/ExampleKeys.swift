import Contract
import Outreach
import Yams

extension PolicyReader {
    static let exampleKeys = ["name", "expect", "draft"]

    mutating func examples(in fields: YAMLReader.Fields) -> [PolicyExample] {
        yaml.list("tests", in: fields, most: PolicyDefinition.mostLines).compactMap { example($0) }
    }

    private mutating func example(_ node: Node) -> PolicyExample? {
        guard let fields = yaml.mapping(node, known: Self.exampleKeys, what: "an example") else { return nil }
        let expect: PolicyExample.Expected? = yaml.choice("expect", in: fields, required: true)
        if fields["draft"] == nil { yaml.error("draft is missing.", at: node, field: "draft") }
        return PolicyExample(
            name: yaml.text("name", in: fields, limit: 200, oneLine: true), expect: expect ?? .person,
            draft: fields["draft"].map { draft($0) } ?? [:], line: node.mark?.line ?? 0)
    }

    /// The values of a made-up draft, each checked against its field.
    private mutating func draft(_ node: Node) -> [String: String] {
        let names = DraftField.allCases.map(\.rawValue)
        guard let fields = yaml.mapping(node, known: names, what: "a draft") else { return [:] }
        var draft: [String: String] = [:]
        for name in names {
            guard let place = fields[name], let value = value(place, name) else { continue }
            var facts = DraftFacts()
            do {
                try facts.set(name, to: value, dates: dates)
                draft[name] = value
            } catch let fault as FilterFault {
                yaml.error("\(fault.message) \(fault.allowed)", at: place, field: name)
            } catch {
                yaml.error("The value cannot be read: \(error)", at: place, field: name)
            }
        }
        return draft
    }

    /// A text, or a list of names.
    private mutating func value(_ node: Node, _ name: String) -> String? {
        if let list = node.sequence, DraftField(rawValue: name)?.kind == .names {
            let names = list.compactMap { $0.scalar?.string }
            if names.count == list.count, !names.contains(where: { $0.contains(",") }) {
                return names.joined(separator: ",")
            }
        }
        guard let text = node.scalar?.string else {
            yaml.error("\(name) is one value, or for tags and findings a list of names.", at: node, field: name)
            return nil
        }
        if let problem = PlainText.problem(inText: text, limit: 10_000) {
            yaml.error("\(name) \(problem).", at: node, field: name)
            return nil
        }
        return text
    }
}
