/// One message that a person wrote or changed, and that was sent, beside what the model had written.
public struct VoiceSample: Sendable, Equatable {
    public var body: String
    /// The last version by the model; `nil` where a person wrote from nothing.
    public var modelBody: String?
    /// Of whom and what is written: names of people and companies, which no study may repeat.
    public var names: [String]
    public var jobTitle: String?
    public var sender: String
    /// ISO 639-1, where it is known.
    public var language: String?

    public init(
        body: String, modelBody: String? = nil, names: [String] = [], jobTitle: String? = nil, sender: String,
        language: String? = nil
    ) {
        self.body = body
        self.modelBody = modelBody
        self.names = names
        self.jobTitle = jobTitle
        self.sender = sender
        self.language = language
    }
}

/// A sample cut into its greeting, its sentences and its closing.
struct VoiceReading {
    /// `hi`, without the name.
    var greeting: String?
    /// The line above the sender's name: `Best regards,`.
    var closing: String?
    var sentences: [String]
    /// Folded, names left out.
    var words: [String]
    /// Folded words of names of people and companies.
    var names: Set<String>

    private static let longestGreeting = 6
    private static let longestClosing = 5

    init(_ sample: VoiceSample) {
        // What is far longer than a message should be says nothing of a habit.
        let body = PlainText.printable(String(sample.body.prefix(8_000)))
        var lines = body.split(separator: "\n").map { PlainText.trimmed(String($0)) }.filter { !$0.isEmpty }
        let sender = Set(Folded.words(sample.sender))
        names = Set((sample.names + [sample.sender]).flatMap { Folded.words($0) })
        if let last = lines.last, !sender.isDisjoint(with: Folded.words(last)), Folded.words(last).count <= 4 {
            lines.removeLast()
            if let above = lines.last, Folded.words(above).count <= Self.longestClosing,
                !".?".contains(above.last ?? "?"),
                lines.count > 1, names.isDisjoint(with: Folded.words(above)), Self.isHabit(above)
            {
                closing = above
                lines.removeLast()
            }
        }
        if let first = lines.first, let greeting = Self.greeting(of: first, names: names) {
            self.greeting = greeting.words
            lines[0] = greeting.rest
        }
        sentences = lines.flatMap(Self.sentences)
        let names = names
        words = sentences.flatMap { Folded.words($0) }.filter { !names.contains($0) }
    }

    /// The words before the name, and what follows on the line.
    private static func greeting(of line: String, names: Set<String>) -> (words: String, rest: String)? {
        guard let end = line.firstIndex(where: { ",!:–—".contains($0) }) else { return nil }
        let head = line[..<end].split(separator: " ")
        guard (1...longestGreeting).contains(head.count) else { return nil }
        let words = head.filter { names.isDisjoint(with: Folded.words($0)) }
        guard words.count < head.count || head.count <= 2, !words.isEmpty, words.allSatisfy(isHabit) else { return nil }
        return (words.joined(separator: " "), PlainText.trimmed(String(line[line.index(after: end)...])))
    }

    /// Whether words can be anybody's: no number, link, address, quotation or bracket.
    static func isHabit(_ words: some StringProtocol) -> Bool {
        words.contains { $0.isLetter } && !words.contains { $0.isNumber || "@/{}[]<>“”\"".contains($0) }
    }

    private static func sentences(of line: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var previous: Character = " "
        for character in line + " " {
            if character.isWhitespace, ".!?…".contains(previous) {
                sentences.append(PlainText.trimmed(current))
                current = ""
            } else {
                current.append(character)
            }
            previous = character
        }
        let rest = PlainText.trimmed(current)
        return (sentences + [rest]).filter { sentence in sentence.contains { $0.isLetter } }
    }
}
