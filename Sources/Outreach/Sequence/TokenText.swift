/// A text with tokens: `Hi {{contact.given_name}}`, with what to say where the fact is missing: `{{contact.title|there}}`
/// (S3-14, S3-19).
public struct TokenText: Sendable, Equatable {
    public enum Piece: Sendable, Equatable {
        case text(String)
        case token(name: String, fallback: String?)
    }

    /// What is wrong with a text's tokens.
    public enum Fault: Error, Sendable, Equatable {
        /// `{{` without `}}`, or the other way round.
        case unclosed
        case unknown(name: String, nearest: String?)

        public var sentence: String {
            switch self {
            case .unclosed: "A token opens with {{ and closes with }}; one of them is missing."
            case .unknown(let name, let nearest):
                "There is no token {{\(PlainText.printable(String(name.prefix(60)), keepingLines: false))}}"
                    + (nearest.map { "; perhaps {{\($0)}} is meant." }
                        ?? "; there are \(DraftContext.tokenNames.joined(separator: ", ")) and field.<name>.")
            }
        }
    }

    /// A token without a fact behind it and without a fallback.
    public struct Missing: Error, Sendable, Equatable {
        public var name: String

        public init(name: String) { self.name = name }

        public var sentence: String { "nothing is known for {{\(name)}}" }
    }

    public let pieces: [Piece]

    /// Throws `Fault` for the first thing that is wrong.
    public init(_ text: String) throws(Fault) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let opening = rest.firstRange(of: "{{") {
            try Self.add(rest[..<opening.lowerBound], to: &pieces)
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: "}}") else { throw .unclosed }
            let parts = rest[..<closing.lowerBound].split(
                separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            let name = PlainText.trimmed(String(parts[0]))
            guard Self.isKnown(name) else {
                throw .unknown(name: name, nearest: Nearest.to(name, among: DraftContext.tokenNames))
            }
            pieces.append(.token(name: name, fallback: parts.count > 1 ? PlainText.trimmed(String(parts[1])) : nil))
            rest = rest[closing.upperBound...]
        }
        try Self.add(rest, to: &pieces)
        self.pieces = pieces
    }

    private static func add(_ text: Substring, to pieces: inout [Piece]) throws(Fault) {
        if text.contains("}}") { throw .unclosed }
        if !text.isEmpty { pieces.append(.text(String(text))) }
    }

    /// A token's name is a fact about the contact, the job or the sender, or a field of the enrollment.
    public static func isKnown(_ name: String) -> Bool {
        if DraftContext.tokenNames.contains(name) { return true }
        return name.hasPrefix("field.") && SequenceDefinition.isName(String(name.dropFirst(6)))
    }

    /// The names of its tokens, each once, in order.
    public var tokens: [String] {
        var seen: Set<String> = []
        return pieces.compactMap { piece in
            guard case .token(let name, _) = piece, seen.insert(name).inserted else { return nil }
            return name
        }
    }

    /// The text with every token filled from `facts`. Throws `Missing` for the first that has neither fact nor fallback.
    public func filled(from facts: [String: String]) throws(Missing) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .token(let name, let fallback):
                guard let value = facts[name] ?? fallback else { throw Missing(name: name) }
                text += value
            }
        }
        return text
    }
}

extension StepContent {
    /// What this content says to one person; `nil` where a model writes it. Throws `TokenText.Missing`.
    public func text(for context: DraftContext) throws(TokenText.Missing) -> MessageText? {
        switch self {
        case .brief: return nil
        case .fixed(let text): return text.normalised
        case .template(let template):
            let facts = Dictionary(context.facts.map { ($0.key, $0.value) }) { first, _ in first }
            func filled(_ text: String) throws(TokenText.Missing) -> String {
                // A published template was read before; what cannot be read is sent to a person as it is.
                guard let tokens = try? TokenText(text) else { return text }
                return try tokens.filled(from: facts)
            }
            var subject: String?
            if let text = template.subject { subject = try filled(text) }
            return MessageText(subject: subject, body: try filled(template.body)).normalised
        }
    }

    /// `brief`, `template` or `text`, as a step's file and a version's author say it.
    public var kind: String {
        switch self {
        case .brief: "brief"
        case .template: "template"
        case .fixed: "text"
        }
    }
}
