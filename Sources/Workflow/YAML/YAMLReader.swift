import Contract
import Outreach
import Yams

/// Reads nodes with their places, and collects every problem instead of stopping at the first.
struct YAMLReader {
    let zones: any Zones
    private(set) var problems: [Problem] = []
    /// Where each key stands; the step's id and the key, or the key alone.
    private(set) var places: [Place: Mark] = [:]

    struct Place: Hashable {
        var step: String?
        var key: String?
    }

    /// The values of a mapping by key, and the mapping itself.
    struct Fields {
        var node: Node
        var values: [String: Node] = [:]

        subscript(_ key: String) -> Node? { values[key] }
    }

    init(zones: any Zones) { self.zones = zones }

    mutating func remember(_ fields: Fields, step: String?) {
        places[Place(step: step, key: nil)] = fields.node.mark
        for (key, node) in fields.values { places[Place(step: step, key: key)] = node.mark }
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, in fields: Fields, required: Bool = false
    ) -> Choice? {
        guard let node = fields[key] else {
            if required { error("\(key) is missing.", at: fields.node, field: key) }
            return nil
        }
        if let text = node.scalar?.string, let choice = Choice(rawValue: text) { return choice }
        let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        error(
            "“\(node.scalar?.string.prefix(40) ?? "a list")” is no \(key); there are \(allowed).", at: node, field: key)
        return nil
    }

    mutating func number(_ key: String, in fields: Fields, _ range: ClosedRange<Int>) -> Int? {
        guard let node = fields[key] else { return nil }
        if let text = node.scalar?.string, text.count <= 9, text.allSatisfy(\.isASCIIDigit), let number = Int(text),
            range.contains(number)
        {
            return number
        }
        error("\(key) is a number from \(range.lowerBound) to \(range.upperBound).", at: node, field: key)
        return nil
    }

    /// A name that other files and commands use.
    mutating func name(_ key: String, in fields: Fields) -> String? {
        guard let name = text(key, in: fields, limit: 60) else { return nil }
        if !name.isEmpty, !SequenceDefinition.isName(name), let node = fields[key] {
            let what = key == "id" ? "id" : "name"
            error("The \(what) “\(name)” is not allowed: \(SequenceDefinition.nameRule).", at: node, field: key)
        }
        return name
    }

    mutating func text(_ key: String, in fields: Fields, limit: Int, oneLine: Bool = false) -> String? {
        guard let node = fields[key] else { return nil }
        return text(node, as: key, limit: limit, oneLine: oneLine)
    }

    mutating func text(_ node: Node, as key: String, limit: Int, oneLine: Bool = false) -> String? {
        guard let text = node.scalar?.string else {
            error("\(key) is a text.", at: node, field: key)
            return nil
        }
        let trimmed = PlainText.trimmed(text)
        if trimmed.isEmpty {
            error("\(key) is empty.", at: node, field: key)
        } else if let problem = oneLine
            ? PlainText.problem(inLine: trimmed, limit: limit) : PlainText.problem(inText: trimmed, limit: limit)
        {
            error("\(key) \(problem).", at: node, field: key)
        }
        return trimmed
    }

    mutating func mapping(_ node: Node, known: [String], what: String) -> Fields? {
        guard let mapping = node.mapping else {
            error("Here stands \(what), with the keys \(known.joined(separator: ", ")).", at: node)
            return nil
        }
        var fields = Fields(node: node)
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if known.contains(name) {
                fields.values[name] = value
            } else {
                let meant = Nearest.to(name, among: known).map { "; perhaps \($0) is meant" } ?? ""
                error(
                    "“\(name.prefix(40))” is no key of \(what)\(meant). There are \(known.joined(separator: ", ")).",
                    at: key, field: name)
            }
        }
        return fields
    }

    /// A list under a key, of at most `most`; nothing where there is none, or nothing below the key.
    mutating func list(_ key: String, in fields: Fields, most: Int) -> [Node] {
        guard let node = fields[key], node.scalar?.string != "" else { return [] }
        guard let list = node.sequence else {
            error("\(key) is a list: write each line with “- ” in front.", at: node, field: key)
            return []
        }
        guard list.count <= most else {
            error("\(key) has at most \(most) lines; these are \(list.count).", at: node, field: key)
            return []
        }
        return Array(list)
    }

    mutating func date(_ key: String, in fields: Fields) -> CivilDate? {
        guard let node = fields[key] else { return nil }
        if let date = node.scalar.flatMap({ CivilDate($0.string) }) { return date }
        error("\(key) is a day, such as 2027-01-31.", at: node, field: key)
        return nil
    }

    mutating func error(_ message: String, at node: Node, field: String? = nil) {
        problems.append(Problem(message, line: node.mark?.line, column: node.mark?.column, field: field))
    }

    /// A problem whose place is known more exactly than a node's, or that does not stand in the way.
    mutating func report(_ problem: Problem) { problems.append(problem) }
}
