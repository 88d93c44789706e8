import Outreach
import Testing

/// Templates: tokens, what they stand for, and what is refused.
@Suite struct TokenTextTests {
    private func filled(_ text: String, _ context: DraftContext = Sample.context()) throws -> String {
        let facts = Dictionary(context.facts.map { ($0.key, $0.value) }) { first, _ in first }
        return try TokenText(text).filled(from: facts)
    }

    /// S3-14: tokens for candidate, company, sender
    @Test func tokensAreFilledFromTheFacts() throws {
        let text =
            "Hi {{contact.given_name}}, {{ job.title }} at {{job.company}}. {{sender.name}}, {{sender.organisation}}"
        #expect(
            try filled(text)
                == "Hi Sara, Senior Swift Engineer (m/w/d) at Acme Robotics GmbH. Ana Ruiz, Northwind Talent")
    }

    /// S3-19: fields that tokens depend on
    @Test func theEnrollmentsOwnFieldsAreTokens() throws {
        var context = Sample.context()
        context.fields = ["reason-for-outreach": "your talk"]
        #expect(try filled("because of {{field.reason-for-outreach}}", context) == "because of your talk")
        #expect(throws: TokenText.Missing(name: "field.other")) { try filled("{{field.other}}", context) }
    }

    /// Semantics 4.16: an error of one person blocks that person only
    @Test func aMissingFactNeedsAFallback() throws {
        let context = Sample.context(job: nil)
        #expect(throws: TokenText.Missing(name: "job.title")) { try filled("the {{job.title}} role", context) }
        #expect(try filled("the {{job.title|open}} role", context) == "the open role")
        #expect(try filled("a{{job.title|}}b", context) == "ab")
    }

    /// S3-09: what must be fixed is said, with the nearest known name
    @Test func unknownTokensNameTheNearest() {
        #expect(throws: TokenText.Fault.unknown(name: "contact.givenname", nearest: "contact.given_name")) {
            try TokenText("Hi {{contact.givenname}}")
        }
        #expect(throws: TokenText.Fault.unknown(name: "xyz", nearest: nil)) { try TokenText("{{xyz}}") }
        #expect(throws: TokenText.Fault.unknown(name: "purpose", nearest: nil)) { try TokenText("{{purpose}}") }
        for text in ["{{contact.name", "contact.name}}", "{{contact.name}} }}"] {
            #expect(throws: TokenText.Fault.unclosed) { try TokenText(text) }
        }
    }

    /// Every fact about contact, job and sender can be named, and no instruction to the writer.
    @Test func theTokensAreTheFacts() {
        let names = Set(Sample.context().facts.map(\.key).filter { TokenText.isKnown($0) })
        #expect(names.isSubset(of: Set(DraftContext.tokenNames)))
        #expect(DraftContext.tokenNames.contains("contact.given_name"))
        #expect(DraftContext.tokenNames.contains("job.title"))
        #expect(!DraftContext.tokenNames.contains("tone"))
        #expect(!TokenText.isKnown("already_sent.1"))
    }

    /// A value is put in as it is, once: what it holds is no template.
    @Test func aFactIsNoTemplate() throws {
        let contact = Sample.contact("{{job.title}} {{", given: "{{job.title}}")
        #expect(try filled("Hi {{contact.given_name}}", Sample.context(contact: contact)) == "Hi {{job.title}}")
    }
}
