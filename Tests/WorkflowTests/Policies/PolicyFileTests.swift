import Contract
import Outreach
import Providers
import Support
import Testing

@testable import Workflow

/// Policy files: every key, and everything that is wrong with its place.
@Suite struct PolicyFileTests {
    static let dates = FilterDates(zone: ZoneName("Europe/Berlin"), zones: SystemZones())

    static let full = """
        policy: follow-ups
        description: Second and later emails
        approve:
          - channel:email step>=2 score>=85 sequence:backend-*
          - 'verdict:pass subject:"it''s: here"'
        hold:
          - mentions:salary,"notice period"
          - -has:contact.name
        caps:
          - 20 per day
          - 3 per day per company
          - 100 credits per day
        sample: 2.5%
        expires: 2027-01-31
        breaker: {signals: 2, days: 14, heavy_edit: 20%}
        tests:
          - name: leaves
            expect: approve
            draft: {channel: email, step: 2, score: 90, sequence: backend-q3}
          - expect: hold
            draft:
              contact.tag: [vip, Berlin]
              written: 2026-11-20
              older: 2d
        """

    private func file(_ source: String) -> PolicyFile {
        PolicyFile(source, dates: Self.dates, zones: SystemZones())
    }

    private func places(_ source: String) -> [String] {
        file(source).problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.field ?? "")" }
    }

    /// house.md, "The filter language": a policy is a YAML file
    @Test func everyKeyIsRead() throws {
        let read = file(Self.full)
        #expect(read.problems == [])
        let policy = try #require(read.definition)
        #expect((policy.name, policy.description) == ("follow-ups", "Second and later emails"))
        #expect(policy.approve.map(\.line) == [4, 5])
        #expect(policy.approve[1].filter == #"verdict:pass subject:"it's: here""#)
        #expect(
            policy.hold == [.init(#"mentions:salary,"notice period""#, line: 7), .init("-has:contact.name", line: 8)])
        #expect(policy.caps.map(\.text) == ["20 per day", "3 per day per company", "100 credits per day"])
        #expect(policy.sample == 25)
        #expect(policy.expires == CivilDate("2027-01-31"))
        #expect(policy.breaker == Breaker(signals: 2, days: 14, heavyEdit: 20))
        #expect(policy.tests.map(\.expect) == [.approve, .hold])
        #expect(policy.tests.map(\.name) == ["leaves", nil])
        #expect(policy.tests.map(\.line) == [17, 20])
        #expect(policy.tests[1].draft == ["contact.tag": "vip,Berlin", "written": "2026-11-20", "older": "2d"])
    }

    /// semantics 4.39: what a new policy has when its file says nothing
    @Test func whatIsLeftOutHasItsUsualValue() throws {
        let policy = try #require(file("policy: a\nhold: ['score<50']").definition)
        #expect(policy.caps.map(\.text) == ["10 per day", "50 in total"])
        #expect((policy.sample, policy.expires, policy.breaker) == (50, nil, Breaker()))
        #expect(policy.approve.isEmpty && policy.tests.isEmpty)
    }

    @Test(arguments: [
        ("policy: Bad Name\nhold: [step=1]", "1:9 policy"), ("hold: [step=1]", "1:1 policy"), ("policy: a", "1:1 "),
        ("policy: a\napprove:\nhold: []", "1:1 "),
        ("policy: a\naprove: [step=1]", "2:1 aprove"), ("policy: a\napprove: step=1", "2:10 approve"),
        ("policy: a\nhold: [step=1]\nsample: 5", "3:9 sample"),
        ("policy: a\nhold: [step=1]\nsample: 101%", "3:9 sample"),
        ("policy: a\nhold: [step=1]\nsample: 0.25%", "3:9 sample"),
        ("policy: a\nhold: [step=1]\nsample: [5%]", "3:9 sample"),
        ("policy: a\nhold: [step=1]\nexpires: soon", "3:10 expires"),
        ("policy: a\nhold: [step=1]\nexpires: 2026-02-30", "3:10 expires"),
        ("policy: a\nhold: [step=1]\ncaps: 20 per day", "3:7 caps"),
        ("policy: a\nhold: [step=1]\ncaps: [20 a day]", "3:8 caps"),
        ("policy: a\nhold: [step=1]\ncaps: []", "3:7 caps"),
        ("policy: a\nhold: [step=1]\ncaps:\n  - 20 per day\n  - 30 per day", "5:5 caps"),
        ("policy: a\nhold: [step=1]\nbreaker: {signal: 3}", "3:11 signal"),
        ("policy: a\nhold: [step=1]\nbreaker: {signals: 0}", "3:20 signals"),
        ("policy: a\nhold: [step=1]\nbreaker: {heavy_edit: 30}", "3:23 heavy_edit"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: yes\n    draft: {}", "4:13 expect"),
        ("policy: a\nhold: [step=1]\ntests:\n  - draft: {step: 1}", "4:5 expect"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: hold", "4:5 draft"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: hold\n    draft: {scor: 1}", "5:13 scor"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: hold\n    draft: {score: 101}", "5:20 score"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: hold\n    draft: {channel: fax}", "5:22 channel"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: hold\n    draft: {newer: 2d}", "5:20 newer"),
        ("policy: a\nhold: [step=1]\ntests:\n  - expect: hold\n    draft: {body: [a]}", "5:19 body"),
        ("policy: a\nhold: [step=1]\nhold: [step=2]", "2:1 "), ("policy: [1, 2", "2:1 "), ("", "1:1 "),
        ("policy: a\nhold: &h [step=1]\napprove: *h", "2:7 "),
    ])
    func whatCannotBeReadIsRefusedWithItsPlace(source: String, place: String) {
        #expect(file(source).definition == nil)
        #expect(places(source).contains(place), "\(places(source)) \(file(source).problems)")
    }

    /// The place of a filter's fault is the place in the file, however YAML quotes or folds the line.
    @Test(arguments: [
        ("  - channel:fax score>=9", "3:13"), ("  - step>=2 scor>=9", "3:13"), (#"  - "step>=2 scor>=9""#, "3:14"),
        (#"  - "subject:\"a\" scor>=9""#, "3:20"), ("  - 'subject:\"it''s\" scor>=9'", "3:22"),
        ("  - step>=2\n    score>=85 scor>=9", "4:15"), ("  - >-\n    step>=2\n    scor>=9", "5:5"),
        ("  - |\n    step>=2 scor>=9", "4:13"), ("  - subject:ü scor>=9", "3:15"),
        ("  - \"subject:\\u00fc scor>=9\"", "3:5"), ("  - ''", "3:6"), ("  -", "4:1"),
        ("  - salary", "3:5"),
    ])
    func aFiltersFaultHasItsPlaceInTheFile(line: String, place: String) {
        let problems = file("policy: a\napprove:\n\(line)\n").problems
        #expect(problems.map { "\($0.line ?? 0):\($0.column ?? 0)" } == [place], "\(problems)")
        #expect(problems.first?.field == "approve")
    }

    @Test func aFaultSaysWhatIsAllowedAndWhatIsMeant() {
        let message = { (line: String) in file("policy: a\napprove:\n  - \(line)").problems.first?.message ?? "" }
        #expect(message("scor>=85").contains("perhaps score is meant") && message("scor>=85").contains("Fields are"))
        #expect(message("score: 85").contains("score:85") && message("score: 85").contains("single quotes"))
        #expect(message("[step=1]").contains("single quotes"))
        #expect(message("verdict:passed").contains("perhaps pass is meant"))
        #expect(message("salary").contains("mentions:\"salary\""))
    }

    /// Unwise is not wrong.
    @Test(arguments: [
        ("approve: [step>=2]", "3:11 approve"), ("approve: [-verdict:block]", "3:11 approve"),
        ("approve: ['score>=9']\ncaps:\n  - 20 per day\n  - 10 in total", "6:5 caps"),
        ("approve: ['score>=9']\ncaps:\n  - 10 in total per company\n  - 20 per day per company", "6:5 caps"),
    ])
    func whatIsUnwiseIsAWarning(rest: String, place: String) {
        let source = "policy: a\ndescription: b\n\(rest)"
        #expect(places(source) == [place])
        #expect(file(source).problems.allSatisfy { $0.weight == .warning })
        #expect(file(source).definition != nil)
    }

    @Test(arguments: [
        "approve: ['score>=9']", "hold: [step=1]", "approve:\nhold: [step=1]\ntests:",
        "approve: [verdict:pass]\ncaps: [20 per day, 100 in total]",
        "approve: [verdict:pass]\ncaps: [20 credits per day, 10 in total]",
    ])
    func whatIsWiseIsNotWarnedOf(rest: String) { #expect(places("policy: a\n\(rest)") == []) }

    @Test func sizesAreBounded() {
        let many = Array(repeating: "  - step=1", count: 101).joined(separator: "\n")
        #expect(places("policy: a\nhold:\n\(many)") == ["3:3 hold"])
        #expect(
            file("policy: a\nhold: [step=1]\ndescription: \(String(repeating: "x", count: 262_144))").definition == nil)
        #expect(file("policy: a\nhold: \(String(repeating: "[", count: 100_000))").definition == nil)
        #expect(file(String(repeating: "a: {", count: 500) + String(repeating: "}", count: 500)).definition == nil)
        var bomb = "policy: a\n"
        for level in 0...12 {
            let alias = level == 0 ? "x" : "*a\(level - 1)"
            bomb += "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
        }
        #expect(places(bomb) == ["2:5 "])
    }

    /// Whatever stands in a file, reading it ends, and what is refused says where.
    @Test func anyFileIsReadOrRefused() {
        var random = SplitMix64.fresh("PolicyFileTests.anyFileIsReadOrRefused")
        let pieces = Self.full.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
        for _ in 0..<300 {
            var source = random.text(of: pieces, upTo: 20)
            if Bool.random(using: &random) { source += random.anyText(upTo: 40) }
            let read = file(source)
            #expect((read.definition == nil) == read.problems.contains { $0.weight == .error })
        }
    }
}
