import Outreach
import Support
import Testing

@Suite struct ValidatorProperties {
    private static let pieces = [
        "Hi", "Dear", "Herr", "Sara", "Peter", ",", ".", " ", " ", "\n", "{{", "}}", "{", "}", "[", "]", "<", ">", "%",
        "$", "_",
        "Name", "NAME", "XXX", "lorem ipsum", "INSERT", "://", "https://", "www.", ".com", "@", "mailto:", "a.b", "/",
        "?", "#",
        "your work at ", "Here is the ", "draft", "Subject:", "é", "🇩🇪", "👩‍💻", "\u{200B}", "\u{202E}", "e\u{301}", "李",
        "。", "\r\n",
        "12", "two", "March", "1,000", "£", "%", "not", "answer", "guarantee", "**", "```", "</p>", "# ", "\u{0}", "，",
        "\u{FF0E}com",
    ]

    @Test func anyTextIsJudged() {
        var random = SplitMix64.fresh("ValidatorProperties")
        for _ in 0..<600 {
            let channel = Channel.allCases.randomElement(using: &random) ?? .email
            let body = Bool.random(using: &random) ? random.text(of: Self.pieces, upTo: 60) : random.anyText(upTo: 120)
            let text = MessageText(subject: random.text(of: Self.pieces, upTo: 8), body: body)
            let hostile = Contact(
                id: ContactID(1), name: random.anyText(upTo: 30), company: random.text(of: Self.pieces, upTo: 8),
                email: random.text(of: Self.pieces, upTo: 8), language: "xx", notes: random.anyText(upTo: 60))
            let context = Sample.context(
                channel, contact: hostile, language: random.text(of: ["en", "-", "de"], upTo: 3))
            let claims: [Claim]? =
                Bool.random(using: &random)
                ? nil : (0..<3).map { Claim(words: random.text(of: Self.pieces, upTo: 6), facts: [$0, 9_999]) }
            let found = Validators.findings(in: text, for: context, claims: claims)
            #expect(found == Validators.findings(in: text, for: context, claims: claims), "\(random)")
            for finding in found {
                #expect(Validators.codes.contains { $0.code == finding.code && $0.weights.contains(finding.weight) })
                #expect((finding.quote ?? "").unicodeScalars.allSatisfy { !PlainText.isUnprintable($0) }, "\(random)")
            }
            #expect(found.count <= 17 * 30)
        }
    }

    /// One megabyte of what each validator looks for. Nothing is timed; a quadratic rule would not come to an end.
    @Test(arguments: [
        "a", "{", "{{a ", "[", "[1]", "[name]", "<", "<b>", "%A", "$", "$A_", "X", "XXX ", "lorem ", "insert a ",
        "https://", "a.",
        "a.com,", "a@", "@", "://", "a@b.c ", ".", ". ", "\n", " ", "Hi ", "Hi\n", "\"", "e\u{301}", "\u{301}", "🇩🇪",
        "here is a ", "your work at ", "**", "Subject:\n", "。", "the ", "1", "1 ", "1,", "1.", "twenty ", "March ",
        "12 March ", "78k ", "not ", "Ann ",
        "still no answer ", "guarantee ", "your time at ", "(", "_", "#A",
    ]) func aMegabyteEnds(piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        // What is too long is refused for that.
        let long = Validators.findings(
            in: MessageText(subject: text, body: text), for: Sample.context(.linkedInInMail))
        #expect(Validators.blocks(long))
        // What is short enough is compared with a large context.
        let large = String(repeating: piece, count: 30_000 / piece.utf8.count)
        let big = Contact(id: ContactID(1), name: large, company: large, language: large, notes: large)
        let earlier = DraftContext.Earlier(step: 1, channel: .email, text: MessageText(subject: large, body: large))
        let short = MessageText(subject: "Hello", body: String(text.prefix(500)))
        let claims = [Claim(words: large, facts: [1, 2, 3]), Claim(words: String(short.body.prefix(200)), facts: [7])]
        let found = Validators.findings(
            in: short, for: Sample.context(contact: big, step: 2, earlier: [earlier]), claims: claims)
        #expect(found.allSatisfy { $0.remark.utf8.count < 2_000 })
    }

    @Test func aFaultBehindTheLimitIsNeverClean() {
        let hidden = String(repeating: "\u{200B}", count: 40_000) + " see https://evil.com"
        let found = Validators.findings(
            in: MessageText(subject: "Hello", body: "Hi Sara" + hidden), for: Sample.context())
        #expect(found.contains { $0.code == "too-long" && $0.weight == .hard })
    }

    @Test func aFindingEachTenAtMost() {
        let body =
            String(repeating: "see evil.com and e@evil.com {{a}} ", count: 5)
            + (0..<50).map { "x\($0).com {{a\($0)}}" }.joined(separator: " ")
        let found = Validators.findings(in: MessageText(subject: "Hello", body: body), for: Sample.context())
        #expect(found.count { $0.code == "placeholder" } == 10)
        #expect(found.count { $0.code.hasPrefix("unknown") } == 10)
    }
}
