import Outreach
import Testing
import Workflow

/// The language of prompt files: what it takes, and what is refused with its place.
@Suite struct PromptTemplateTests {
    /// A small review prompt; `%` stands for what a test is about.
    private static func source(system: String = "", user: String = "", inputs: String = "", output: String? = nil)
        -> String
    {
        """
        ---
        name: review
        version: 3
        purpose: A test
        inputs:
          task: lines
          facts: lines
          sent: lines, optional
          message: lines
          claims: lines, optional\(inputs)
        output:
        \(output ?? "  verdict: text\n  score: number\n  findings: list\n  claims: list")
        ---
        You judge.
        \(system)
        === USER ===
        {{task}}
        {{facts}}
        {{#sent}}
        SENT
        {{sent}}
        {{/sent}}
        {{message}}
        {{#claims}}
        {{claims}}
        {{/claims}}
        \(user)
        """
    }

    private func fault(_ source: String) -> String {
        do {
            _ = try PromptTemplate(source: source)
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    private static let context = DraftContext(
        channel: .email, contact: Contact(id: ContactID(1), name: "Mira Holt", title: "Engineer"), job: nil,
        senderName: "Ana Ruiz", organisation: "Nordlicht", tone: nil, pitch: nil, language: "en", step: 2, steps: 3,
        purpose: nil, hasBasicLinkedIn: false, isReply: false, earlier: [])

    @Test func aSectionIsShownOnlyWhenThereIsSomething() throws {
        let source = Self.source(
            system: "{{#voice}}\nHow they write.\n{{/voice}}\nBe brief.",
            user: "{{#voice}}Voice: {{voice}}{{/voice}}, step {{step}}",
            inputs: "\n  voice: text, optional\n  step: number")
        let template = try PromptTemplate(source: source)
        #expect((template.name, template.version, template.purpose) == ("review", 3, "A test"))
        var context = Self.context
        let plain = template.render(context, MessageText(body: "Hi"), claims: [])
        #expect(plain.system == "You judge.\nBe brief.")
        #expect(plain.prompt.hasSuffix("| Hi\n, step 2"))
        #expect(!plain.prompt.contains("SENT"))
        context.voice = "Short\nsentences."
        context.earlier = [.init(step: 1, channel: .email, text: MessageText(body: "We wrote."))]
        let full = template.render(context, MessageText(body: "Hi"), claims: [Claim(words: "Hi", facts: [3, 4])])
        #expect(full.system == "You judge.\nHow they write.\nBe brief.")
        #expect(full.prompt.hasSuffix("C1 rests on F3, F4: Hi\nVoice: Short sentences., step 2"))
        #expect(full.prompt.contains("SENT\nF"))
        #expect(full.hash != plain.hash)
        #expect(full.sourceHash == plain.sourceHash)
    }

    /// Each is refused where it stands, with what is allowed and what was probably meant.
    @Test(arguments: [
        (
            "{{fcats}}",
            "the stored prompt:30:1: the header names no input “fcats”; perhaps facts is meant; there are task"
        ),
        ("{{voice}}", "the stored prompt:30:1: the header names no input “voice”; there are task"),
        ("a {{task}} b", "the stored prompt:30:3: {{task}} is several lines, and so stands alone on its own"),
        ("{{sent}}", "the stored prompt:30:1: sent may be absent; it stands between {{#sent}} and {{/sent}}"),
        ("{{#sent}} x", "the stored prompt:30:1: the section {{#sent}} is not closed"),
        ("x {{/sent}}", "the stored prompt:30:3: {{/sent}} closes no section that is open here"),
        ("{{#sent}}{{#claims}}{{/sent}}{{/claims}}", "the stored prompt:30:21: {{/sent}} closes no section"),
        ("{{#task}}x{{/task}}", "the stored prompt:30:1: {{#task}}: task is always there"),
        ("{{ task", "the stored prompt:30:1: {{ without }} on the same line"),
        ("{{Task}}", "the stored prompt:30:1: {{Task}} is no tag; write {{input}}"),
        ("{{}}", "the stored prompt:30:1: {{}} is no tag"),
        ("{{> rules}}", "the stored prompt:30:1: there is no shared part “rules”; there are none"),
        ("=== USER ===", "the stored prompt:30:1: a prompt has exactly one line === USER ==="),
    ])
    func whatAQuestionMustNotHold(line: String, expected: String) {
        #expect(fault(Self.source(user: line)).hasPrefix(expected), "\(fault(Self.source(user: line)))")
    }

    /// ahead 3.14: data never mixes with instructions
    @Test func inputsStandBelowTheLineOnly() {
        let said = fault(Self.source(system: "{{task}}"))
        #expect(
            said
                == "the stored prompt:18:1: inputs stand below === USER ===, so that data never mixes with instructions"
        )
    }

    @Test(arguments: [
        ("\n  tsak: lines", "the stored prompt:11:3: “tsak” is no input of this prompt; perhaps task is meant"),
        ("\n  note: lines, optional", "“note” is no input of this prompt"),
        ("\n  step: text", "the stored prompt:11:9: step is “number”, not “text”"),
        ("\n  voice: text", "voice is “text, optional”, not “text”"),
        ("\n  step: number", "the stored prompt:11:3: the input step is not used; take it out of the header"),
        ("\n  task: lines", "The key task stands twice".lowercased()),
    ])
    func theHeaderSaysWhatTheTextUses(inputs: String, expected: String) {
        let said = fault(Self.source(inputs: inputs))
        #expect(said.lowercased().contains(expected.lowercased()), "\(said)")
    }

    @Test(arguments: [
        (
            "Hello",
            "the stored prompt:1:1: a prompt begins with its name, version, purpose, inputs, output between two lines ---"
        ),
        (
            source().replacing("version: 3", with: "version: 0"),
            "the stored prompt:3:10: the version is a number from 1"
        ),
        (source().replacing("version: 3\n", with: ""), "version is missing"),
        (
            source().replacing("purpose: A test", with: "purpos: A test"),
            "the stored prompt:4:1: “purpos” is no key of a prompt; perhaps purpose is meant"
        ),
        (source().replacing("purpose: A test", with: "purpose: *a"), "the stored prompt:"),
        (source(output: "  verdict: text"), "the output is verdict: text, score: number, findings: list, claims: list"),
        (source().replacing("{{message}}\n", with: ""), "the input message is not used"),
        (
            source().replacing("{{message}}\n", with: "").replacing("  message: lines\n", with: ""),
            "{{message}} is not shown below this line; it needs task, facts, sent, message, claims"
        ),
        (source().replacing("=== USER ===", with: "=== user ==="), "a prompt has exactly one line === USER ==="),
    ])
    func aFileIsWholeOrRefused(source: String, expected: String) {
        #expect(fault(source).contains(expected), "\(fault(source))")
    }

    /// Whatever stands in a file, it is read or refused, and in linear time.
    @Test func hostileFilesEnd() {
        let many = String(repeating: "{{#sent}}", count: 5_000)
        #expect(fault(Self.source(user: many)).contains("is not closed"))
        #expect(fault(Self.source(user: String(repeating: "{{", count: 30_000))).contains("without }}"))
        #expect(fault("---\n" + String(repeating: "- ", count: 20_000) + "\n---\n").contains("the stored prompt"))
        #expect(fault(Self.source(user: String(repeating: "x\n", count: 200_000))).contains("larger than"))
    }
}
