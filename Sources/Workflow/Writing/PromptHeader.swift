import Outreach
import Yams

/// The front matter of a prompt's file: YAML between two lines `---`.
struct PromptHeader: Sendable, Equatable {
    static let keys = ["name", "version", "purpose", "inputs", "output"]
    private static let fence: Substring = "---"

    var name: String
    /// Raised with each change of the prompt.
    var version: Int
    /// For people: what the prompt is for.
    var purpose: String
    /// What the file says that its text shows, with the place of each.
    var inputs: [(input: PromptInput, place: PromptPlace)]

    static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.version == right.version && left.purpose == right.purpose
            && left.inputs.map(\.input) == right.inputs.map(\.input)
    }

    /// The header of a file, and the text behind it with the number of its first line.
    ///
    /// - Parameter name: What the file is called, which its `name` must be; `nil` takes whatever it says.
    static func read(
        _ file: PromptText, named name: String?
    ) throws(PromptFault) -> (header: PromptHeader, text: String, firstLine: Int) {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == fence, let end = lines.dropFirst().firstIndex(of: fence) else {
            throw PromptFault(
                PromptPlace(file: file.place, line: 1, column: 1),
                "a prompt begins with its \(keys.joined(separator: ", ")) between two lines \(fence)")
        }
        let reader = HeaderReader(file: file.place)
        let header = try reader.header(of: lines[1..<end].joined(separator: "\n"), named: name)
        return (header, lines[(end + 1)...].joined(separator: "\n"), end + 2)
    }
}

/// Reads the YAML of one header; its first line is the file's second.
private struct HeaderReader {
    let file: String

    func header(of source: String, named name: String?) throws(PromptFault) -> PromptHeader {
        let root: Node?
        do throws(YAMLReader.Unreadable) {
            root = try YAMLReader.root(of: source, limit: PromptSource.largestFile, what: "prompt", aliases: false)
        } catch {
            throw PromptFault(place(error.problem.line, error.problem.column), lowered(error.problem.message))
        }
        guard let root, let mapping = root.mapping else {
            throw PromptFault(place(1, 1), "the header has the keys \(PromptHeader.keys.joined(separator: ", "))")
        }
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let word = key.scalar?.string ?? ""
            guard PromptHeader.keys.contains(word) else {
                throw PromptFault(
                    place(key),
                    "“\(word.prefix(40))” is no key of a prompt; "
                        + PromptSource.allowed(word, PromptHeader.keys))
            }
            values[word] = value
        }
        let written = try text("name", values, root, limit: 60)
        if let name, written != name, let node = values["name"] {
            throw PromptFault(place(node), "the name is “\(written)”, but the file's is “\(name)”")
        }
        let kind = PromptKind(name: written)
        let inputs = try inputs(values, root, kind)
        try checkOutput(values, root, kind)
        return PromptHeader(
            name: written, version: try version(values, root),
            purpose: try text("purpose", values, root, limit: 200), inputs: inputs)
    }

    private func version(_ values: [String: Node], _ root: Node) throws(PromptFault) -> Int {
        let text = try text("version", values, root, limit: 9)
        guard let number = Int(text), number > 0 else {
            throw PromptFault(place(values["version"]), "the version is a number from 1, raised with each change")
        }
        return number
    }

    private func inputs(
        _ values: [String: Node], _ root: Node, _ kind: PromptKind
    ) throws(PromptFault) -> [(input: PromptInput, place: PromptPlace)] {
        var inputs: [(input: PromptInput, place: PromptPlace)] = []
        for (key, value) in try mapping("inputs", values, root) {
            let word = key.scalar?.string ?? ""
            guard let input = kind.inputs.first(where: { $0.rawValue == word }) else {
                throw PromptFault(
                    place(key),
                    "“\(word.prefix(40))” is no input of this prompt; "
                        + PromptSource.allowed(word, kind.inputs.map(\.rawValue)))
            }
            let type = input.kind.rawValue + (input.isOptional ? ", optional" : "")
            guard value.scalar?.string == type else {
                throw PromptFault(place(value), "\(word) is “\(type)”, not “\(value.scalar?.string.prefix(40) ?? "…")”")
            }
            inputs.append((input, place(key)))
        }
        return inputs
    }

    /// The answer's fields are what the program reads; a file says them for people and models, and so must say them right.
    private func checkOutput(_ values: [String: Node], _ root: Node, _ kind: PromptKind) throws(PromptFault) {
        let mapping = try mapping("output", values, root)
        let wanted = kind.output.map { "\($0.name): \($0.kind)" }
        let written = mapping.map { "\($0.key.scalar?.string ?? "…"): \($0.value.scalar?.string ?? "…")" }
        guard Set(written) == Set(wanted) else {
            throw PromptFault(place(values["output"]), "the output is \(wanted.joined(separator: ", "))")
        }
    }

    private func mapping(_ key: String, _ values: [String: Node], _ root: Node) throws(PromptFault) -> Node.Mapping {
        guard let mapping = values[key]?.mapping else {
            throw PromptFault(place(values[key] ?? root), "\(key) is a list of “name: type” lines")
        }
        return mapping
    }

    private func text(
        _ key: String, _ values: [String: Node], _ root: Node, limit: Int
    ) throws(PromptFault) -> String {
        guard let node = values[key] else { throw PromptFault(place(root), "\(key) is missing") }
        guard let text = node.scalar?.string else { throw PromptFault(place(node), "\(key) is a text") }
        if let problem = PlainText.problem(inLine: text, limit: limit) {
            throw PromptFault(place(node), "\(key) \(problem)")
        }
        return text
    }

    private func place(_ node: Node?) -> PromptPlace { place(node?.mark?.line, node?.mark?.column) }

    private func place(_ line: Int?, _ column: Int?) -> PromptPlace {
        PromptPlace(file: file, line: (line ?? 1) + 1, column: column ?? 1)
    }

    private func lowered(_ sentence: String) -> String { sentence.prefix(1).lowercased() + sentence.dropFirst() }
}
