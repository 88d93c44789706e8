import Outreach
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        "a", "Zoë Ångström", "李伟", "👩‍💻 dev", "O'Brien; DROP", " spaced ", "e\u{301}", String(repeating: "ä", count: 60),
    ])
    func takesALine(text: String) { #expect(PlainText.problem(inLine: text, limit: 60) == nil) }

    @Test(arguments: [
        ("", "is empty"), (" \t ", "is empty"), ("\u{00A0}", "is empty"), ("a\nb", "holds a line break"),
        ("a\r\nBcc: x", "holds a line break"), ("a\rb", "holds a line break"),
        ("a\tb", "holds an unprintable character"),
        ("a\u{0}", "holds an unprintable character"), ("a\u{7F}", "holds an unprintable character"),
        ("a\u{85}b", "holds an unprintable character"), ("a\u{202E}b", "holds an unprintable character"),
        ("a\u{2066}b", "holds an unprintable character"), ("a\u{2028}b", "holds an unprintable character"),
        ("\u{FEFF}a", "holds an unprintable character"), ("a\u{1B}[31m", "holds an unprintable character"),
        ("a\u{E0041}", "holds an unprintable character"),
        (String(repeating: "a", count: 61), "is longer than 60 characters"),
        ("e" + String(repeating: "\u{301}", count: 500), "is longer than 60 characters"),
    ]) func refusesALine(text: String, problem: String) {
        #expect(PlainText.problem(inLine: text, limit: 60) == problem)
    }

    @Test func textHasLinesAndTabs() {
        #expect(PlainText.problem(inText: "a\n\tb\n", limit: 60) == nil)
        #expect(PlainText.problem(inText: "", limit: 60) == nil)
        #expect(PlainText.problem(inText: "a\r\nb", limit: 60) == "holds an unprintable character")
        #expect(
            PlainText.problem(inText: String(repeating: "\n", count: 61), limit: 60) == "is longer than 60 characters")
    }

    @Test func printableDrawsNothingHidden() {
        #expect(PlainText.printable("a\u{1B}[2J\u{202E}b\u{200D}c\u{FE0F}\td\r\ne") == "a[2Jbc d \ne")
        #expect(PlainText.printable("a\nb", keepingLines: false) == "a b")
    }

    @Test func trimsAndFolds() {
        #expect(PlainText.trimmed(" \n a b \t") == "a b")
        #expect(PlainText.trimmed(" \n ") == "")
        #expect(PlainText.folded("  Ana@Example.COM ") == "ana@example.com")
    }

    @Test func aMessageIsNormalised() {
        let text = MessageText(subject: "  Hello ", body: "\r\n\n Hi,  \r\n\r\nbye\t\n\n").normalised
        #expect(text == MessageText(subject: "Hello", body: " Hi,\n\nbye"))
        #expect(text.normalised == text)
        #expect(MessageText(body: " \n\t\n").normalised.body == "")
    }
}

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "ana@example.org", "a.b-c+d_e@sub.example.co.uk", "o'brien@example.org", "a@b.de", "x@localhost", "1@2.example",
        "!#$%&'*+-/=?^_`{|}~@example.org", "a@xn--bcher-kva.example",
        String(repeating: "a", count: 64) + "@example.org",
    ]) func good(address: String) { #expect(EmailAddress.problem(in: address) == nil) }

    @Test(arguments: [
        "", "ana", "@example.org", "ana@", "ana@@example.org", "ana@example", "ana@.org", "ana@example.",
        "ana@example..org",
        ".ana@example.org", "ana.@example.org", "a..b@example.org", "ana ruiz@example.org", "ana@exam ple.org",
        "\"ana\"@example.org", "ana@-example.org", "ana@example-.org", "ana@[127.0.0.1]", "<ana@example.org>",
        "ana@example.org\r\nBcc: eve@example.net", "ana@example.org,eve@example.net", "añа@example.org",
        "ana@exämple.org",
        "ana@example.org ", "ana\u{0}@example.org", "ana(x)@example.org", "ana:b@example.org",
        String(repeating: "a", count: 65) + "@example.org", "a@" + String(repeating: "b", count: 64) + ".org",
        "a@" + String(repeating: "b.", count: 130) + "org",
    ]) func bad(address: String) { #expect(EmailAddress.problem(in: address) != nil) }

    @Test func sendersMustTakeAnswers() {
        #expect(EmailAddress.cannotReply("No-Reply@example.org") && EmailAddress.cannotReply("postmaster@example.org"))
        #expect(!EmailAddress.cannotReply("ana@example.org") && !EmailAddress.cannotReply("noreply.ana@example.org"))
        #expect(EmailAddress.domain(of: "Ana@Example.ORG") == "example.org")
    }
}
