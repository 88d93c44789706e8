import Outreach

/// Reads the JSON object in a message's content, exactly as it was asked for: nothing is repaired, nothing guessed.
enum AnswerReader {
    private static let depth = 16
    private static let longestList = 64
    private static let mostMembers = 16

    /// - Parameter limit: bytes of content.
    static func read(_ answer: WireAnswer, for request: ModelRequest, limit: Int) throws(ModelFault)
        -> Completion.Fields
    {
        switch answer.stop {
        case .finished: break
        case .tokenLimit: throw ModelFault(.cutShort, "at most \(request.maximumTokens) tokens")
        case .filtered: throw ModelFault(.withheld)
        case .declined: throw ModelFault(.declined)
        }
        guard answer.content.utf8.count <= limit else { throw .tooLarge(limit: limit) }
        let text = unfenced(answer.content)
        guard !text.utf8.allSatisfy({ [9, 10, 13, 32].contains($0) }) else { throw ModelFault(.empty) }
        let document: UntrustedJSON
        do { document = try UntrustedJSON(text.utf8, depth: depth) } catch {
            throw ModelFault(.notTheJSON, error.reason)
        }
        return try document.read { (root) throws(ModelFault) in
            guard root.isObject else { throw ModelFault(.notTheJSON, "it is \(root.kind), an object was asked for") }
            return try fields(of: root, request.answer, at: "")
        }
    }

    /// Without the one fence that models like to put around JSON. Its line break stays, so that line numbers fit.
    private static func unfenced(_ content: String) -> Substring {
        var text = content[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        for mark in ["```json", "```"] where text.hasPrefix(mark) && text.hasSuffix("\n```") {
            let inside = text.dropFirst(mark.count)
            if inside.count > 4, inside.first?.isNewline == true { return inside.dropLast(3) }
        }
        return content[...]
    }

    private static func fields(of node: JSONNode, _ wanted: [ModelRequest.Field], at place: String)
        throws(ModelFault) -> Completion.Fields
    {
        var fields = Completion.Fields()
        for field in wanted {
            let here = place.isEmpty ? "the field “\(field.name)”" : "\(place).\(field.name)"
            guard let member = node[field.name], !(field.isOptional && member.isNull) else {
                if field.isOptional { continue }
                throw .unreadable("\(here) is missing")
            }
            fields.values[field.name] = try value(of: member, field, at: here)
        }
        return fields
    }

    private static func value(of node: JSONNode, _ field: ModelRequest.Field, at place: String) throws(ModelFault)
        -> Completion.Value
    {
        func other(_ wanted: String) -> ModelFault { .unreadable("\(place) is \(node.kind), \(wanted) was asked for") }
        switch field.kind {
        case .text:
            guard let text = node.text else { throw other("a text") }
            return .text(text)
        case .choice(let choices):
            guard let text = node.text else { throw other("a text") }
            guard choices.contains(text) else {
                throw .unreadable("\(place) is none of \(choices.joined(separator: ", "))")
            }
            return .text(text)
        case .integer:
            guard let number = node.integer else { throw other("a whole number") }
            return .integer(number)
        case .flag:
            guard let flag = node.flag else { throw other("true or false") }
            return .flag(flag)
        case .integers:
            return .integers(
                try elements(of: node, field, at: place) { (element, here) throws(ModelFault) in
                    guard let number = element.integer else {
                        throw .unreadable("\(here) is \(element.kind), a whole number was asked for")
                    }
                    return number
                })
        case .list(let members):
            return .list(
                try elements(of: node, field, at: place) { (element, here) throws(ModelFault) in
                    guard let held = element.members else {
                        throw .unreadable("\(here) is \(element.kind), an object was asked for")
                    }
                    guard held.count <= mostMembers else {
                        throw .unreadable("\(here) has more than \(mostMembers) members")
                    }
                    return try fields(of: element, members, at: here)
                })
        }
    }

    private static func elements<Element>(
        of node: JSONNode, _ field: ModelRequest.Field, at place: String,
        _ read: (JSONNode, String) throws(ModelFault) -> Element
    ) throws(ModelFault) -> [Element] {
        guard let elements = node.elements else {
            throw .unreadable("\(place) is \(node.kind), a list was asked for")
        }
        guard elements.count <= longestList else {
            throw .unreadable("the list “\(field.name)” has more than \(longestList) elements")
        }
        var list: [Element] = []
        for (index, element) in elements.enumerated() { list.append(try read(element, "\(field.name)[\(index)]")) }
        return list
    }
}
