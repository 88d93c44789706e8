import Contract
import Outreach
import Yams

extension YAMLReader {
    static let stepKeys = [
        "id", "label", "channel", "delay", "purpose", "tone", "thread", "sender", "cc", "bcc", "auto_skip_after",
        "template", "text",
    ]
    static let mostCopies = 10

    mutating func step(_ node: Node, number: Int) -> Step? {
        guard let fields = mapping(node, known: Self.stepKeys, what: "a step") else { return nil }
        let id = name("id", in: fields) ?? "step-\(number)"
        remember(fields, step: id)
        let channel: Channel? = choice("channel", in: fields, required: true)
        return Step(
            id: id, label: text("label", in: fields, limit: 100, oneLine: true), channel: channel ?? .email,
            delay: delay(fields["delay"]), purpose: text("purpose", in: fields, limit: 2_000),
            tone: text("tone", in: fields, limit: 200), thread: choice("thread", in: fields) ?? .new,
            content: content(fields), sender: text("sender", in: fields, limit: 254, oneLine: true)?.lowercased(),
            cc: copies("cc", in: fields), bcc: copies("bcc", in: fields), autoSkipDays: autoSkip(fields))
    }

    /// Nothing means the same day.
    private mutating func delay(_ node: Node?) -> Delay {
        guard let node else { return .businessDays(0) }
        if let text = node.scalar?.string, text.utf8.count <= 60, let delay = Delay(spoken: text) { return delay }
        error("The delay is \(Delay.spokenForms).", at: node, field: "delay")
        return .businessDays(0)
    }

    /// Working days, or `never`.
    private mutating func autoSkip(_ fields: Fields) -> Int? {
        guard let node = fields["auto_skip_after"] else { return nil }
        if node.scalar?.string == "never" { return 0 }
        guard let text = node.scalar?.string, text.count <= 3, text.allSatisfy(\.isASCIIDigit), let days = Int(text),
            (1...60).contains(days)
        else {
            error(
                "auto_skip_after is a number of business days from 1 to 60, or never.", at: node,
                field: "auto_skip_after")
            return nil
        }
        return days
    }

    /// One address or a list of them; whether each can be written to is looked at later.
    private mutating func copies(_ key: String, in fields: Fields) -> [String] {
        guard let node = fields[key] else { return [] }
        let nodes = node.sequence.map { Array($0) } ?? [node]
        guard nodes.count <= Self.mostCopies else {
            error("\(key) names at most \(Self.mostCopies) addresses.", at: node, field: key)
            return []
        }
        return nodes.compactMap { text($0, as: key, limit: 254, oneLine: true) }
    }

    private mutating func content(_ fields: Fields) -> StepContent {
        if fields["template"] != nil, let text = fields["text"] {
            error("A step has a template or a text, not both.", at: text, field: "text")
        }
        if let node = fields["template"], let text = message(node, key: "template") { return .template(text) }
        if let node = fields["text"], let text = message(node, key: "text") { return .fixed(text) }
        return .brief
    }

    /// A subject and a body, or the body alone.
    private mutating func message(_ node: Node, key: String) -> MessageText? {
        if node.scalar != nil {
            guard let body = text(node, as: key, limit: 10_000) else { return nil }
            checkTokens(of: body, in: node, key: key)
            return MessageText(body: body)
        }
        guard let fields = mapping(node, known: ["subject", "body"], what: "a \(key)") else { return nil }
        guard fields["body"] != nil else {
            error("body is missing.", at: node, field: key)
            return nil
        }
        let subject = text("subject", in: fields, limit: 200, oneLine: true)
        let body = text("body", in: fields, limit: 10_000) ?? ""
        if let subject, let place = fields["subject"] { checkTokens(of: subject, in: place, key: key) }
        if let place = fields["body"] { checkTokens(of: body, in: place, key: key) }
        return MessageText(subject: subject, body: body)
    }

    private mutating func checkTokens(of text: String, in node: Node, key: String) {
        guard key == "template" else {
            if text.contains("{{") {
                error("A text is sent as it is written; for {{tokens}} use template.", at: node, field: key)
            }
            return
        }
        do throws(TokenText.Fault) {
            _ = try TokenText(text)
        } catch {
            self.error(error.sentence, at: node, field: key)
        }
    }
}
