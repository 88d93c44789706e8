import Outreach

/// Reads what an endpoint answered: first the envelope, then the JSON object in the message's content.
enum ChatAnswer {
    private static let envelopeDepth = 32
    private static let contentDepth = 16
    private static let longestList = 64
    private static let mostMembers = 16

    static func read(_ body: [UInt8], for request: ModelRequest, settings: ChatSettings) throws(ModelFault)
        -> Completion
    {
        let envelope: UntrustedJSON
        do { envelope = try UntrustedJSON(body, depth: envelopeDepth) } catch {
            throw .unreadable("the response is not JSON: \(error.reason)")
        }
        return try envelope.read { (root) throws(ModelFault) in
            guard let choice = root["choices"]?[0], let message = choice["message"] else {
                throw .unreadable("the response has no choices[0].message")
            }
            try check(finish: choice["finish_reason"]?.text)
            guard let content = message["content"]?.text else {
                throw .unreadable(
                    message["refusal"]?.text == nil ? "the message has no content" : "the model declined to answer")
            }
            guard content.utf8.count <= settings.contentLimit else { throw .tooLarge(limit: settings.contentLimit) }
            let name = printable(root["model"]?.text ?? "", limit: 200)
            return Completion(
                fields: try fields(in: content, wanted: request.answer), model: name.isEmpty ? settings.model : name,
                inputTokens: count(root["usage"]?["prompt_tokens"]),
                outputTokens: count(root["usage"]?["completion_tokens"]), raw: content)
        }
    }

    private static func check(finish: String?) throws(ModelFault) {
        switch finish {
        case "length": throw .unreadable("cut off at the token limit")
        case "content_filter": throw .unreadable("withheld by the endpoint's content filter")
        default: break
        }
    }

    /// Not every endpoint counts, and a number it made up must not overflow ours.
    private static func count(_ node: JSONNode?) -> Int { min(max(0, node?.integer ?? 0), 1_000_000_000) }

    private static func fields(
        in content: String, wanted: [ModelRequest.Field]
    ) throws(ModelFault) -> [String: Completion.Value] {
        let text = unfenced(content)
        guard !text.utf8.allSatisfy({ [9, 10, 13, 32].contains($0) }) else { throw .unreadable("the content is empty") }
        let document: UntrustedJSON
        do { document = try UntrustedJSON(text.utf8, depth: contentDepth) } catch {
            throw .unreadable("the content is not the JSON asked for: \(error.reason)")
        }
        return try document.read { (root) throws(ModelFault) in
            guard root.isObject else { throw .unreadable("the content is \(root.kind), an object was asked for") }
            var fields: [String: Completion.Value] = [:]
            for field in wanted {
                guard let node = root[field.name] else { throw .unreadable("the field “\(field.name)” is missing") }
                fields[field.name] = try value(of: node, field)
            }
            return fields
        }
    }

    /// Without the one fence that models like to put around JSON. Its line break stays, so that line numbers fit.
    private static func unfenced(_ content: String) -> Substring {
        var text = content[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        for opening in ["```json\n", "```json\r\n"] where text.hasPrefix(opening) && text.hasSuffix("\n```") {
            return text.dropFirst("```json".count).dropLast("```".count)
        }
        return content[...]
    }

    private static func value(of node: JSONNode, _ field: ModelRequest.Field) throws(ModelFault) -> Completion.Value {
        switch field.kind {
        case .text:
            if let text = node.text { return .text(text) }
            throw .unreadable("the field “\(field.name)” is \(node.kind), a text was asked for")
        case .integer:
            if let number = node.integer { return .integer(number) }
            throw .unreadable("the field “\(field.name)” is \(node.kind), a whole number was asked for")
        case .list:
            guard let elements = node.elements else {
                throw .unreadable("the field “\(field.name)” is \(node.kind), a list was asked for")
            }
            guard elements.count <= longestList else {
                throw .unreadable("the list “\(field.name)” has more than \(longestList) elements")
            }
            var list: [[String: String]] = []
            for (index, element) in elements.enumerated() {
                list.append(try texts(of: element, at: "\(field.name)[\(index)]"))
            }
            return .list(list)
        }
    }

    /// An object of texts; a null in it counts as absent.
    private static func texts(of node: JSONNode, at place: String) throws(ModelFault) -> [String: String] {
        guard let members = node.members else { throw .unreadable("\(place) is \(node.kind), an object was asked for") }
        guard members.count <= mostMembers else { throw .unreadable("\(place) has more than \(mostMembers) members") }
        var texts: [String: String] = [:]
        for (key, member) in members where !member.isNull {
            guard let text = member.text else {
                throw .unreadable("\(place).\(printable(key, limit: 40)) is \(member.kind), a text was asked for")
            }
            texts[key] = text
        }
        return texts
    }

    /// What an error response says, for a person: at most 200 printable characters, without the key.
    static func complaint(_ body: [UInt8], hiding key: String?) -> String {
        let message = try? UntrustedJSON(body, depth: envelopeDepth).read { root in
            root["error"]?["message"]?.text ?? root["error"]?.text ?? root["message"]?.text
        }
        var text = (message ?? nil) ?? String(decoding: body.prefix(4_096), as: UTF8.self)
        if let key { text = text.split(separator: key, omittingEmptySubsequences: false).joined(separator: "•••") }
        return printable(text, limit: 200)
    }
}
