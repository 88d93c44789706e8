import Contract
import Outreach
import Yams

/// Reads nodes with their places, and collects every problem instead of stopping at the first.
struct YAMLReader {
    private(set) var problems: [Problem] = []

    mutating func sequence(_ node: Node) -> SequenceDefinition? {
        let known = ["sequence", "description", "tone", "pitch", "language", "steps"]
        guard let fields = mapping(node, known: known, what: "a sequence") else { return nil }
        let name = required("sequence", in: fields, of: node, limit: 60)
        if let name, !SequenceDefinition.isName(name), let place = fields["sequence"] {
            error("The name “\(name)” is not allowed: \(SequenceDefinition.nameRule).", at: place, field: "sequence")
        }
        let language = text("language", in: fields, limit: 2)
        if let language, language.utf8.count != 2 || !language.utf8.allSatisfy({ (97...122).contains($0) }),
            let place = fields["language"]
        {
            error("The language “\(language)” is not a two-letter code such as en or de.", at: place, field: "language")
        }
        return SequenceDefinition(
            name: name ?? "", description: text("description", in: fields, limit: 500),
            tone: text("tone", in: fields, limit: 200), pitch: text("pitch", in: fields, limit: 4_000),
            language: language, steps: steps(fields["steps"], of: node))
    }

    private mutating func steps(_ node: Node?, of parent: Node) -> [Step] {
        guard let node else {
            error("A sequence needs steps.", at: parent, field: "steps")
            return []
        }
        guard let list = node.sequence, !list.isEmpty else {
            error("steps is a list of at least one step.", at: node, field: "steps")
            return []
        }
        guard list.count <= 50 else {
            error("A sequence has at most 50 steps; these are \(list.count).", at: node, field: "steps")
            return []
        }
        var steps: [Step] = []
        var ids: Set<String> = []
        for (index, node) in list.enumerated() {
            guard let step = step(node, number: index + 1) else { continue }
            if !ids.insert(step.id).inserted { error("Two steps have the id “\(step.id)”.", at: node, field: "id") }
            if step.channel == .email, step.thread == .reply, !steps.contains(where: { $0.channel == .email }) {
                error("The first email starts a new thread; it has nothing to reply to.", at: node, field: "thread")
            }
            if let last = steps.last, last.channel == .email, step.channel == .email, step.delay.isShort {
                warning("Two emails within two days are felt as pressure.", at: node, field: "delay")
            }
            steps.append(step)
        }
        return steps
    }

    private mutating func step(_ node: Node, number: Int) -> Step? {
        let known = ["id", "label", "channel", "delay", "purpose", "tone", "thread"]
        guard let fields = mapping(node, known: known, what: "a step") else { return nil }
        let id = text("id", in: fields, limit: 60)
        if let id, !SequenceDefinition.isName(id), let place = fields["id"] {
            error("The id “\(id)” is not allowed: \(SequenceDefinition.nameRule).", at: place, field: "id")
        }
        let channel: Channel? = choice("channel", in: fields, of: node, required: true)
        if fields["purpose"] == nil {
            warning("Step \(number) has no purpose; the writer only knows its position.", at: node, field: "purpose")
        }
        return Step(
            id: id ?? "step-\(number)", label: text("label", in: fields, limit: 100), channel: channel ?? .email,
            delay: delay(fields["delay"]), purpose: text("purpose", in: fields, limit: 2_000),
            tone: text("tone", in: fields, limit: 200),
            thread: choice("thread", in: fields, of: node, required: false) ?? .new)
    }

    /// `3`, `3 business days`, `2 calendar days`; nothing means the same day.
    private mutating func delay(_ node: Node?) -> Delay {
        guard let node else { return .businessDays(0) }
        let words = (node.scalar?.string ?? "").split(separator: " ")
        let allowed = "a number of business days (3), or 3 business days, or 3 calendar days; at most \(Delay.longest)"
        guard let first = words.first, let count = Int(first), (0...Delay.longest).contains(count) else {
            error("The delay is \(allowed).", at: node, field: "delay")
            return .businessDays(0)
        }
        switch words.dropFirst().joined(separator: " ") {
        case "", "business day", "business days": return .businessDays(count)
        case "calendar day", "calendar days": return .calendarDays(count)
        default:
            error("The delay is \(allowed).", at: node, field: "delay")
            return .businessDays(0)
        }
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, in fields: [String: Node], of node: Node, required: Bool
    ) -> Choice? {
        guard let place = fields[key] else {
            if required { error("\(key) is missing.", at: node, field: key) }
            return nil
        }
        if let text = place.scalar?.string, let choice = Choice(rawValue: text) { return choice }
        let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        error(
            "“\(place.scalar?.string.prefix(40) ?? "a list")” is no \(key); there are \(allowed).", at: place,
            field: key)
        return nil
    }

    private mutating func required(_ key: String, in fields: [String: Node], of node: Node, limit: Int) -> String? {
        if fields[key] == nil { error("\(key) is missing.", at: node, field: key) }
        return text(key, in: fields, limit: limit)
    }

    private mutating func text(_ key: String, in fields: [String: Node], limit: Int) -> String? {
        guard let node = fields[key] else { return nil }
        guard let text = node.scalar?.string else {
            error("\(key) is a text.", at: node, field: key)
            return nil
        }
        let trimmed = PlainText.trimmed(text)
        if trimmed.isEmpty {
            error("\(key) is empty.", at: node, field: key)
        } else if let problem = PlainText.problem(inText: trimmed, limit: limit) {
            error("\(key) \(problem).", at: node, field: key)
        }
        return trimmed
    }

    private mutating func mapping(_ node: Node, known: [String], what: String) -> [String: Node]? {
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
                error(
                    "“\(name.prefix(40))” is no key of \(what); there are \(known.joined(separator: ", ")).", at: key,
                    field: name)
            }
        }
        return fields
    }

    private mutating func error(_ message: String, at node: Node, field: String? = nil) {
        problems.append(Problem(message, line: node.mark?.line, column: node.mark?.column, field: field))
    }

    private mutating func warning(_ message: String, at node: Node, field: String? = nil) {
        problems.append(
            Problem(message, weight: .warning, line: node.mark?.line, column: node.mark?.column, field: field))
    }
}

extension Delay {
    fileprivate var isShort: Bool {
        switch self {
        case .businessDays(let days, _), .calendarDays(let days, _): days < 2
        case .elapsed(let seconds): seconds < 2 * 86_400
        case .exactly, .onDate: false
        }
    }
}
