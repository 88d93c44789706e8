import Outreach

/// What the inputs of a prompt stand for at one draft; `nil` where there is nothing to show.
///
/// Every line begins with a word of ours and holds no line break or control character, so that nothing that was written
/// outside can end its block or pass for a line of another (ahead 3.14).
struct PromptValues: Sendable {
    private var values: [String?] = Array(repeating: nil, count: PromptInput.allCases.count)

    private(set) subscript(_ input: PromptInput) -> String? {
        get { values[input.index] }
        set { values[input.index] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    private init(_ context: DraftContext) {
        var task: [String] = []
        for (key, value) in context.task {
            switch key {
            case "purpose": self[.purpose] = value
            case "tone": self[.tone] = value
            case "tone.guide": self[.guide] = value
            case "voice": self[.voice] = value
            case "angle": self[.angle] = value
            case "language": self[.language] = value
            default: break
            }
            task.append("\(key): \(value)")
        }
        self[.task] = task.joined(separator: "\n")
        self[.step] = String(context.step)
        self[.steps] = String(context.steps)
        self[.limit] = String(context.characterLimit)
        var facts: [String] = []
        var sent: [String] = []
        var ages = FactAges()
        for fact in context.facts {
            let line = fact.line(age: ages.words(fact.asOf))
            if fact.source == .earlier { sent.append(line) } else { facts.append(line) }
        }
        self[.facts] = facts.joined(separator: "\n")
        self[.sent] = sent.joined(separator: "\n")
    }

    init(of context: DraftContext, note: String?) {
        self.init(context)
        self[.note] = note.map { Self.lines($0).map { $0.hasPrefix("- ") ? $0 : "- \($0)" }.joined(separator: "\n") }
    }

    init(of context: DraftContext, judging text: MessageText, claims: [Claim]) {
        self.init(context)
        let subject = text.subject.map { "| Subject: \(PlainText.printable($0, keepingLines: false))\n|\n" } ?? ""
        let body = PlainText.printable(text.body).split(separator: "\n", omittingEmptySubsequences: false)
        self[.message] = subject + body.map { $0.isEmpty ? "|" : "| \($0)" }.joined(separator: "\n")
        self[.claims] = claims.enumerated().map { index, claim in
            let facts = claim.facts.isEmpty ? "nothing" : claim.facts.map { "F\($0)" }.joined(separator: ", ")
            return "C\(index + 1) rests on \(facts): \(PlainText.printable(claim.words, keepingLines: false))"
        }.joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [String] {
        PlainText.printable(text).split(separator: "\n").map { PlainText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }
}

extension PromptInput {
    fileprivate var index: Int {
        switch self {
        case .task: 0
        case .facts: 1
        case .sent: 2
        case .note: 3
        case .message: 4
        case .claims: 5
        case .step: 6
        case .steps: 7
        case .limit: 8
        case .language: 9
        case .purpose: 10
        case .tone: 11
        case .guide: 12
        case .voice: 13
        case .angle: 14
        }
    }
}

extension Fact {
    /// `F3 contact.title (profile, from outside, as of 2026-11-02): Platform Engineer`.
    fileprivate func line(age: String) -> String {
        "F\(number) \(PlainText.printable(key, keepingLines: false)) (\(source.label)\(age)): \(value)"
    }
}

/// How old facts are, in words: those of one record share a moment, and a calendar is slow.
private struct FactAges {
    private var known: [Instant: String] = [:]

    mutating func words(_ instant: Instant?) -> String {
        guard let instant else { return "" }
        if let words = known[instant] { return words }
        let words = ", as of \(instant.rfc3339.prefix(10))"
        known[instant] = words
        return words
    }
}

extension Fact.Source {
    fileprivate var label: String {
        switch self {
        case .sender: "sender"
        case .organisation: "our organisation"
        case .contact: "profile, from outside"
        case .job: "job record, from outside"
        case .enrollment: "filled in, from outside"
        case .earlier: "we wrote this"
        }
    }
}
