import Outreach

/// A prompt's file, checked and ready to be filled: what the model is, a line `=== USER ===`, and the question.
///
/// Inputs stand below the line only, so that data never mixes with instructions; sections may stand above it.
public struct PromptTemplate: Sendable {
    public let name: String
    /// From 1, raised with each change.
    public let version: Int
    public let purpose: String
    /// The whole file with its parts in place, which can be read again without them.
    public let source: String
    /// SHA-256 of `source`.
    public let sourceHash: String
    let inputs: [PromptInput]
    /// Names of the shared parts in it.
    let parts: Set<String>

    fileprivate enum Piece: Sendable {
        case text(String)
        case input(PromptInput)
        /// Skips the next so many pieces where there is nothing to show.
        case section(PromptInput, length: Int)
    }

    private let system: [Piece]
    private let question: [Piece]

    /// Reads a source with its parts in place, as `source` has it; stored prompts are read again like this.
    ///
    /// Throws `PromptFault` for whatever this program would refuse in a file.
    public init(source: String) throws {
        try self.init(PromptText(text: source, place: "the stored prompt"), named: nil, shared: [:])
    }

    /// - Parameter name: What the file is called; `nil` takes what its header says.
    init(_ file: PromptText, named name: String?, shared: [String: PromptText]) throws(PromptFault) {
        let (header, text, firstLine) = try PromptHeader.read(file, named: name)
        let body = try PromptSource(text, file: file.place, firstLine: firstLine, shared: shared)
        let dividers = body.tokens.indices.filter { body.tokens[$0].mark == .divider }
        guard dividers.count == 1, let divider = dividers.first else {
            throw PromptFault(
                dividers.dropFirst().first.map { body.tokens[$0].place }
                    ?? PromptPlace(file: file.place, line: firstLine, column: 1),
                "a prompt has exactly one line \(PromptSource.divider)")
        }
        let allowed = header.inputs.map(\.input)
        var compiler = PromptCompiler(allowed: allowed)
        system = try compiler.pieces(body.tokens[..<divider], withInputs: false)
        question = try compiler.pieces(body.tokens[(divider + 1)...], withInputs: true)
        if let unused = header.inputs.first(where: { !compiler.used.contains($0.input) }) {
            throw PromptFault(unused.place, "the input \(unused.input.rawValue) is not used; take it out of the header")
        }
        let kind = PromptKind(name: header.name)
        if let missing = kind.needed.first(where: { !compiler.shown.contains($0) }) {
            throw PromptFault(
                body.tokens[divider].place,
                "{{\(missing.rawValue)}} is not shown below this line; it needs "
                    + kind.needed.map(\.rawValue).joined(separator: ", "))
        }
        self.name = header.name
        version = header.version
        purpose = header.purpose
        inputs = allowed
        parts = body.parts
        let head = file.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(firstLine - 1)
        source = head.joined(separator: "\n") + "\n" + body.text
        sourceHash = Fingerprint.of(source.utf8)
    }

    /// What the Writer is told.
    ///
    /// - Parameter note: What to mend in the version before.
    public func render(_ context: DraftContext, note: String?) -> RenderedPrompt {
        render(PromptValues(of: context, note: note))
    }

    /// What the peer is told: the facts, a message and what it claims, but not what its writer thought of it.
    public func render(_ context: DraftContext, _ text: MessageText, claims: [Claim]) -> RenderedPrompt {
        render(PromptValues(of: context, judging: text, claims: claims))
    }

    func render(_ values: PromptValues) -> RenderedPrompt {
        RenderedPrompt(
            name: name, version: version, source: source, sourceHash: sourceHash,
            system: Self.fill(system, values), prompt: Self.fill(question, values))
    }

    private static func fill(_ pieces: [Piece], _ values: PromptValues) -> String {
        var text = ""
        text.reserveCapacity(8_192)
        var index = 0
        while index < pieces.count {
            switch pieces[index] {
            case .text(let piece): text += piece
            case .input(let input): text += values[input] ?? ""
            case .section(let input, let length): if values[input] == nil { index += length }
            }
            index += 1
        }
        return PlainText.trimmed(text)
    }
}

/// Turns tokens into pieces and checks what may stand where.
private struct PromptCompiler {
    let allowed: [PromptInput]
    /// Inputs that a tag names, and those that are really shown.
    var used: Set<PromptInput> = []
    var shown: Set<PromptInput> = []

    mutating func pieces(
        _ tokens: ArraySlice<PromptSource.Token>, withInputs: Bool
    ) throws(PromptFault) -> [PromptTemplate.Piece] {
        var pieces: [PromptTemplate.Piece] = []
        var open: [(input: PromptInput, at: Int, place: PromptPlace)] = []
        // Text behind a section is no part of it.
        var sectionEnd = 0
        for token in tokens {
            switch token.mark {
            case .divider: break
            case .text(let text):
                if case .text(let before)? = pieces.last, pieces.count > sectionEnd {
                    pieces[pieces.count - 1] = .text(before + text)
                } else {
                    pieces.append(.text(text))
                }
            case .opening(let name):
                let input = try input(name, token.place)
                guard input.isOptional else {
                    throw PromptFault(token.place, "{{#\(name)}}: \(name) is always there, and so needs no section")
                }
                open.append((input, pieces.count, token.place))
                pieces.append(.section(input, length: 0))
            case .closing(let name):
                guard let last = open.popLast(), last.input.rawValue == name else {
                    throw PromptFault(token.place, "{{/\(name)}} closes no section that is open here")
                }
                pieces[last.at] = .section(last.input, length: pieces.count - last.at - 1)
                sectionEnd = pieces.count
            case .input(let name, let standsAlone):
                let input = try input(name, token.place)
                guard withInputs else {
                    throw PromptFault(
                        token.place,
                        "inputs stand below \(PromptSource.divider), so that data never mixes with instructions")
                }
                guard !input.isOptional || open.contains(where: { $0.input == input }) else {
                    throw PromptFault(
                        token.place, "\(name) may be absent; it stands between {{#\(name)}} and {{/\(name)}}")
                }
                guard input.kind != .lines || standsAlone else {
                    throw PromptFault(token.place, "{{\(name)}} is several lines, and so stands alone on its own")
                }
                shown.insert(input)
                pieces.append(.input(input))
            }
        }
        if let last = open.last {
            throw PromptFault(last.place, "the section {{#\(last.input.rawValue)}} is not closed")
        }
        return pieces
    }

    private mutating func input(_ name: String, _ place: PromptPlace) throws(PromptFault) -> PromptInput {
        guard let input = allowed.first(where: { $0.rawValue == name }) else {
            throw PromptFault(
                place, "the header names no input “\(name)”; " + PromptSource.allowed(name, allowed.map(\.rawValue)))
        }
        used.insert(input)
        return input
    }
}
