/// A message as the validators read it: cut to a bounded length, split once for all of them.
struct Reading {
    let text: MessageText
    /// The body, up to `longest`.
    let body: String
    var lines: [Substring] { body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init) }
    let subjectPassage: Passage
    let bodyPassage: Passage
    /// The language that the body reads as, when it is not the one asked for.
    let foreign: String?
    let facts: [Fact]
    let grounds: Grounds
    /// The phrases of the body and of the subject.
    let bodyMatches: [DraftPhrases.Match]
    let subjectMatches: [DraftPhrases.Match]
    /// What a person may let pass: it blocks what a model wrote.
    let doubt: Finding.Weight
    /// ISO 639-1, lower case, without a region.
    let language: String

    init(_ text: MessageText, for context: DraftContext, isByModel: Bool = false) {
        self.text = text
        let language = String(context.language.lowercased().prefix { $0 != "-" && $0 != "_" }.prefix(8))
        self.language = language
        doubt = isByModel ? .grave : .soft
        body = Reading.cut(text.body, to: Reading.longest(for: context))
        bodyPassage = Passage(body, language: language)
        subjectPassage = Passage(Reading.cut(text.subject ?? "", to: 2_000), language: language)
        bodyMatches = DraftPhrases.matches(in: bodyPassage.words, language: language)
        subjectMatches = DraftPhrases.matches(in: subjectPassage.words, language: language)
        foreign = LanguageCheck.foreign(bodyPassage.words, asked: language)
        facts = context.facts
        grounds = Grounds(facts, language: language)
    }

    /// Subject and body, with the phrases in each.
    var passages: [(passage: Passage, matches: [DraftPhrases.Match])] {
        [(subjectPassage, subjectMatches), (bodyPassage, bodyMatches)]
    }

    /// How many bytes of UTF-8 are read: eight a character, which no honest text needs.
    static func longest(for context: DraftContext) -> Int { context.characterLimit * 8 }

    /// The first line with something in it.
    var firstLine: Substring? {
        body.split(whereSeparator: \.isNewline).first { line in line.contains { !$0.isWhitespace } }
    }

    /// The passage of an earlier message, by its place among those.
    func earlier(_ place: Int) -> Passage? {
        let numbers = facts.indices.filter { facts[$0].source == .earlier }
        return numbers.indices.contains(place) ? grounds.passages[numbers[place]] : nil
    }

    static func cut(_ text: String, to bytes: Int) -> String {
        text.utf8.count <= bytes ? text : String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
    }
}

extension Finding {
    /// A finding whose quote can be shown anywhere.
    static func about(_ quote: some StringProtocol, _ code: String, _ weight: Weight, _ remark: String) -> Finding {
        Finding(code, weight, remark, quote: PlainText.printable(String(quote.prefix(200)), keepingLines: false))
    }
}
