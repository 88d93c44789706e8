import Contract
import Outreach
import Providers
import Support
import Testing

@testable import Workflow

/// Sequence files: every key, everything that is wrong, and back again.
@Suite struct SequenceFileTests {
    static let full = """
        sequence: backend-q4
        description: Engineers for Harbour Systems
        tone: warm, plain
        pitch: We know the team.
        language: en
        sender: Ana@nordlicht.example
        anchor: fixed_plan
        same_day: allowed
        gap: 2
        lead: 1
        zone: Europe/Berlin
        clock: recipient
        holidays: both
        window:
          mon-fri: 09:00-12:00, 13:00-17:00
          sat: 10:00-12:00
        steps:
          - id: hello
            label: First email
            channel: email
            template:
              subject: "{{job.title}} at {{job.company}}"
              body: |
                Hi {{contact.given_name}},

                may I tell you about {{job.title|a role}}?

                {{sender.name}}
            cc: ats@example.org
            bcc: [one@example.org, two@example.org]
          - id: connect
            channel: linkedin_connection
            delay: 2 business days at 10:30
            text: Shall we connect?
            auto_skip_after: never
          - id: call
            channel: call
            delay: next business day at 09:30
            purpose: Ask whether they read it
            auto_skip_after: 5
            sender: ana@nordlicht.example
          - id: last
            channel: email
            delay: 5
            thread: reply
            tone: relaxed
            purpose: Close kindly
        """

    private func file(_ source: String) -> SequenceFile { SequenceFile(source, zones: SystemZones()) }

    /// S0-01, S0-05, S0-07, S2-03, S2-05, S2-07, S3-08, S3-11, S3-13, S3-14, S1-05, S1-21, S1-22, semantics 4.2, 4.3, 4.6
    @Test func everyKeyIsRead() throws {
        let definition = try #require(file(Self.full).definition, "\(file(Self.full).problems)")
        #expect(definition.sender == "ana@nordlicht.example")
        #expect(definition.timing.anchor == .fixedPlan)
        #expect(definition.timing.sameDay == .allowed)
        #expect((definition.timing.gap, definition.timing.lead) == (2, 1))
        #expect(definition.timing.zone == ZoneName("Europe/Berlin"))
        #expect((definition.timing.clock, definition.timing.holidays) == (.recipient, .both))
        #expect(definition.timing.window?.lines.map(\.days) == ["mon-fri", "sat"])
        #expect(definition.steps.map(\.id) == ["hello", "connect", "call", "last"])
        #expect(definition.steps.map(\.content.kind) == ["template", "text", "brief", "brief"])
        #expect(definition.steps[0].cc == ["ats@example.org"])
        #expect(definition.steps[0].bcc.count == 2)
        #expect(definition.steps.map(\.autoSkipDays) == [nil, 0, 5, nil])
        #expect(definition.steps[1].delay == .businessDays(2, at: TimeOfDay("10:30")))
        #expect(definition.steps[3].thread == .reply)
    }

    /// S3-09: a count of errors, each with its place; S0-09: an index is computed, and an id stands once
    @Test(arguments: [
        ("sequence: Bad Name", "1:11 sequence"), ("sequence: a\nstpes: []", "2:1 stpes"),
        ("sequence: a\nzone: Berlin", "2:7 zone"), ("sequence: a\nlead: 6", "2:7 lead"),
        ("sequence: a\nwindow: all day", "2:9 window"), ("sequence: a\nwindow:\n  mon: 9-5", "3:3 window"),
        ("sequence: a\nanchor: soon", "2:9 anchor"), ("sequence: a\nlanguage: english", "2:11 language"),
        ("sequence: a\nsteps: 3", "2:8 steps"), ("sequence: a\nsteps:\n  - id: x", "3:5 channel"),
        ("sequence: a\nsteps:\n  - channel: fax", "3:14 channel"),
        ("sequence: a\nsteps:\n  - channel: call\n    delay: soon", "4:12 delay"),
        ("sequence: a\nsteps:\n  - channel: call\n    auto_skip_after: 0", "4:22 auto_skip_after"),
        ("sequence: a\nsteps:\n  - channel: call\n    template: Hi {{contact.nmae}}", "4:15 template"),
        ("sequence: a\nsteps:\n  - channel: call\n    text: Hi {{contact.name}}", "4:11 text"),
        ("sequence: a\nsteps:\n  - channel: call\n    text: a\n    template: b", "4:11 text"),
        ("sequence: a\nsteps:\n  - channel: call\n    template: {subject: a}", "4:15 template"),
        ("sequence: a\nsteps:\n  - {id: x, channel: call}\n  - {id: x, channel: call}", "4:5 id"),
        ("sequence: a\nsequence: b", "1:1 "), ("sequence: [1, 2", "2:1 "), ("", "1:1 "),
        ("sequence: a\ndescription: \"a\\u202Eb\"", "2:14 description"),
    ])
    func whatCannotBeReadIsRefusedWithItsPlace(source: String, place: String) {
        let problems = file(source).problems
        #expect(file(source).definition == nil)
        #expect(problems.contains { "\($0.line ?? 0):\($0.column ?? 0) \($0.field ?? "")" == place }, "\(problems)")
        #expect(problems.allSatisfy { $0.weight == .error })
    }

    /// S3-09: what must be fixed is said, with the nearest known key
    @Test func theNearestKeyIsNamed() {
        #expect(file("sequence: a\ntoen: warm").problems.first?.message.contains("perhaps tone is meant") == true)
    }

    /// S0-10: zero steps are a sequence
    @Test func noStepsCanBeRead() {
        #expect(file("sequence: a\nsteps: []").definition?.steps.isEmpty == true)
        #expect(file("sequence: a").definition?.steps.isEmpty == true)
    }

    @Test func anExplodingFileIsRefusedQuickly() {
        var source = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            source += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(file(source + "sequence: a\n").definition == nil)
        #expect(file("sequence: a\ndescription: \(String(repeating: "x", count: 300_000))").definition == nil)
    }

    /// S0-25, S2-11: what is printed reads back as the same sequence
    /// S2-03, S2-05
    @Test func everyPrintedDefinitionReadsBack() throws {
        var random = SplitMix64.fresh("SequenceFileTests.everyPrintedDefinitionReadsBack")
        for _ in 0..<300 {
            let definition = random.definition()
            let text = try SequencePrinter.text(of: definition)
            let read = file(text)
            #expect(read.definition == definition, "\(text)\n\(read.problems)")
            if read.definition != definition { break }
        }
        let full = try #require(file(Self.full).definition)
        #expect(file(try SequencePrinter.text(of: full)).definition == full)
    }
}

extension SplitMix64 {
    fileprivate mutating func words(_ limit: Int, lines: Bool = false) -> String {
        let pieces = [
            "warm", "plain", ": ", "#", "- ", "'", "\"", "é", "日本", "{a}", "[b]", "&c", "*d", "!e", "|", ">", "%", "@",
            "`",
            "yes", "null", "3", "2026-01-01", "\\", " ", "~", "?", ",", "0x1F", "🙂",
        ]
        let text = self.text(of: lines ? pieces + ["\n", "\n  ", "\n\n"] : pieces, upTo: 12)
        let trimmed = PlainText.trimmed(String(text.prefix(limit)))
        return trimmed.isEmpty ? "x" : trimmed
    }

    private mutating func maybe<Value>(_ value: (inout SplitMix64) -> Value) -> Value? {
        Bool.random(using: &self) ? value(&self) : nil
    }

    fileprivate mutating func definition() -> SequenceDefinition {
        SequenceDefinition(
            name: "s-\(Int.random(in: 0...99, using: &self))", description: maybe { $0.words(500, lines: true) },
            tone: maybe { $0.words(200) }, pitch: maybe { $0.words(4_000, lines: true) }, language: maybe { _ in "de" },
            timing: SequenceTiming(
                anchor: Bool.random(using: &self) ? .previous : .fixedPlan,
                window: maybe { _ in
                    SendWindow(
                        .weekly([.monday: [.init(start: 72_000, end: 90_000)], .sunday: [.init(start: 0, end: 60)]]))
                },
                clock: maybe { _ in .organisation }, holidays: maybe { _ in .off }, sameDay: maybe { _ in .nextDay },
                zone: maybe { _ in ZoneName("Asia/Singapore") }, gap: maybe { _ in 3 },
                lead: Int.random(in: 0...5, using: &self)),
            sender: maybe { _ in "ana@nordlicht.example" },
            steps: (0..<Int.random(in: 0...5, using: &self)).map { step("step-\($0)") })
    }

    private mutating func step(_ id: String) -> Step {
        let delays: [Delay] = [
            .businessDays(3), .calendarDays(1, at: TimeOfDay("09:30")), .instant, .elapsed(seconds: 5_400),
            .exactly(Instant("2026-12-01T08:30:00.25Z")!), .onDate(LocalTime("2026-12-01 09:30")!),
        ]
        let contents: [StepContent] = [
            .brief, .template(MessageText(subject: maybe { $0.words(200) }, body: words(10_000, lines: true))),
            .template(MessageText(body: "Hi {{contact.name|you}}\n\n  indented\n{{field.why}}")),
            .fixed(MessageText(body: words(10_000, lines: true))),
        ]
        return Step(
            id: id, label: maybe { $0.words(100) }, channel: Channel.allCases.randomElement(using: &self) ?? .email,
            delay: delays.randomElement(using: &self) ?? .instant, purpose: maybe { $0.words(2_000, lines: true) },
            tone: maybe { $0.words(200) }, thread: Bool.random(using: &self) ? .new : .reply,
            content: contents.randomElement(using: &self) ?? .brief, sender: maybe { _ in "ben@nordlicht.example" },
            cc: maybe { _ in ["ats@example.org"] } ?? [], bcc: maybe { _ in ["a@example.org", "b@example.org"] } ?? [],
            autoSkipDays: maybe { Int.random(in: 0...60, using: &$0) })
    }
}
