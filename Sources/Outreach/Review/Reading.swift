/// A message as the validators read it: cut to a bounded length, split once for all of them.
struct Reading {
    let text: MessageText
    /// The body, up to `longest`.
    let body: String
    let lines: [Substring]
    /// The body's words, folded.
    let words: [String]

    init(_ text: MessageText, for context: DraftContext) {
        self.text = text
        body = Reading.cut(text.body, to: Reading.longest(for: context))
        lines = body.split(omittingEmptySubsequences: false) { $0.isNewline }
        words = Folded.words(body)
    }

    /// How many bytes of UTF-8 are read: eight a character, which no honest text needs.
    static func longest(for context: DraftContext) -> Int { context.characterLimit * 8 }

    /// The first line with something in it.
    var firstLine: Substring? { lines.first { line in line.contains { !$0.isWhitespace } } }

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
