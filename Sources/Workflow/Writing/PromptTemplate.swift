import Outreach

/// A prompt file: what the model is, a line `=== USER ===`, and the question, with `{{inputs}}`.
struct PromptTemplate: Sendable {
    static let draftInputs: Set<String> = ["facts", "note", "step", "steps"]
    static let reviewInputs: Set<String> = ["facts", "message"]
    private static let divider = "=== USER ==="

    private enum Piece: Sendable {
        case text(String)
        case input(String)
    }

    private let system: String
    private let pieces: [Piece]

    /// Throws `PromptFault` unless exactly `inputs` are used, all below the divider.
    init(_ source: String, inputs: Set<String>, place: String) throws {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let dividers = lines.indices.filter { lines[$0] == Self.divider }
        guard dividers.count == 1, let divider = dividers.first else {
            throw PromptFault(place: place, problem: "needs exactly one line \(Self.divider)")
        }
        system = PlainText.trimmed(lines[..<divider].joined(separator: "\n"))
        guard !system.contains("{{") else {
            throw PromptFault(
                place: place, problem: "inputs stand below \(Self.divider), so that data never mixes with instructions")
        }
        var pieces: [Piece] = []
        var used: Set<String> = []
        for (index, line) in lines[(divider + 1)...].enumerated() {
            var rest = line
            while let opening = rest.firstRange(of: "{{") {
                pieces.append(.text(String(rest[..<opening.lowerBound])))
                rest = rest[opening.upperBound...]
                guard let closing = rest.firstRange(of: "}}") else {
                    throw PromptFault(place: "\(place):\(divider + index + 2)", problem: "{{ without }}")
                }
                let name = String(rest[..<closing.lowerBound])
                guard inputs.contains(name) else {
                    throw PromptFault(
                        place: "\(place):\(divider + index + 2)",
                        problem: "{{\(name)}} is no input; there are \(inputs.sorted().joined(separator: ", "))")
                }
                used.insert(name)
                pieces.append(.input(name))
                rest = rest[closing.upperBound...]
            }
            pieces.append(.text(String(rest) + "\n"))
        }
        if let missing = inputs.subtracting(used).min() {
            throw PromptFault(place: place, problem: "the input {{\(missing)}} is not used")
        }
        self.pieces = pieces
    }

    func render(_ inputs: [String: String]) -> RenderedPrompt {
        let prompt = pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .input(let name): inputs[name] ?? ""
            }
        }.joined()
        return RenderedPrompt(system: system, prompt: PlainText.trimmed(prompt))
    }
}

/// Exactly what is sent to a model.
struct RenderedPrompt: Sendable, Equatable {
    var system: String
    var prompt: String

    /// SHA-256 over both parts.
    var hash: String { Fingerprint.of(Array(system.utf8) + [0] + Array(prompt.utf8)) }
}
