import Contract
import Outreach
import Yams

/// Reads the nodes of a YAML file with their places, and collects every problem instead of stopping at the first.
struct NodeReader {
    private(set) var problems: [Problem] = []

    var hasErrors: Bool { problems.contains { $0.weight == .error } }

    /// The values of a mapping by their keys; unknown ones are told with the nearest known key.
    mutating func mapping(_ node: Node, known: [String], what: String) -> [String: Node]? {
        guard let mapping = node.mapping else {
            error("Here stands \(what), with the keys \(known.joined(separator: ", ")).", at: node)
            return nil
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if known.contains(name) {
                fields[name] = value
            } else {
                error("“\(Self.shown(name))” is no key of \(what)\(Self.meant(name, known)).", at: key, field: name)
            }
        }
        return fields
    }

    /// A text of one or several lines without control characters, at most `limit` characters.
    mutating func text(_ key: String, _ node: Node?, limit: Int) -> String? {
        guard let node else { return nil }
        guard let text = node.scalar?.string else {
            error("\(key) is a text.", at: node, field: key)
            return nil
        }
        let trimmed = PlainText.trimmed(text)
        if trimmed.isEmpty {
            error("\(key) is empty.", at: node, field: key)
            return nil
        }
        if let problem = PlainText.problem(inText: trimmed, limit: limit) {
            error("\(key) \(problem).", at: node, field: key)
            return nil
        }
        return trimmed
    }

    /// A whole number of `range`; `nil` when it is absent or wrong.
    mutating func number(_ key: String, _ node: Node?, in range: ClosedRange<Int>) -> Int? {
        guard let node else { return nil }
        guard let number = (node.scalar?.string).flatMap({ Int($0) }), range.contains(number) else {
            error("\(key) is a whole number from \(range.lowerBound) to \(range.upperBound).", at: node, field: key)
            return nil
        }
        return number
    }

    /// One word of a closed list.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _ node: Node?) -> Choice? {
        guard let node else { return nil }
        let found = node.scalar?.string ?? ""
        if let choice = Choice(rawValue: found) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        error("“\(Self.shown(found))” is no \(key)\(Self.meant(found, known)).", at: node, field: key)
        return nil
    }

    /// `yes`, `no`, `true` or `false`.
    mutating func truth(_ key: String, _ node: Node?) -> Bool? {
        guard let node else { return nil }
        switch node.scalar?.string.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            error("\(key) is yes or no.", at: node, field: key)
            return nil
        }
    }

    mutating func error(_ message: String, at node: Node?, field: String? = nil) {
        problems.append(Problem(message, line: node?.mark?.line, column: node?.mark?.column, field: field))
    }

    mutating func warning(_ message: String, at node: Node?, field: String? = nil) {
        problems.append(
            Problem(message, weight: .warning, line: node?.mark?.line, column: node?.mark?.column, field: field))
    }

    /// What somebody wrote, short enough and safe to be told.
    static func shown(_ text: String) -> String { PlainText.printable(String(text.prefix(40)), keepingLines: false) }

    /// `; did you mean “window”?`, or all that there is.
    static func meant(_ word: String, _ known: [String]) -> String {
        let near = NearWord.nearest(to: word, among: known).map { "; did you mean “\($0)”" } ?? ""
        return "\(near); there are \(known.joined(separator: ", "))"
    }
}
