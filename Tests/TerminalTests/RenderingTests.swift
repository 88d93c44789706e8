import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct RenderingTests {
    private func terminal(_ console: ScriptedConsole, _ arguments: [String] = []) throws -> Terminal {
        try Terminal(world: .scripted(ScriptedGateway(), console), flags: SharedFlags.parse(arguments))
    }

    private func inbox(_ drafts: [DraftSummary], _ console: ScriptedConsole, _ arguments: [String] = []) async throws {
        let answer = ListInbox.Answer(drafts: drafts, notices: [])
        try await terminal(console, arguments).list(drafts.map(InboxRow.init), of: answer, empty: "Nothing.")
    }

    @Test func aTerminalGetsAnAlignedTableWithAges() async throws {
        let console = ScriptedConsole()
        try await inbox(
            [Sample.summary(1), Sample.summary(1042, reason: "mentions salary")], console, ["--color", "never"])
        #expect(
            console.output == """
                ID      TO                STEP  CHANNEL  SCORE  WAITS  WHY
                D-1     mira@example.org  2/4   email       78  5 h    Ask before sending is on
                D-1042  mira@example.org  2/4   email       78  5 h    mentions salary

                """)
    }

    @Test func aPipeGetsTabsAndExactTimes() async throws {
        let console = ScriptedConsole(terminals: [.error])
        try await inbox([Sample.summary(1)], console)
        #expect(
            console.output
                == "D-1\tmira@example.org\t2/4\temail\t78\t2026-11-21T04:00:00Z\tAsk before sending is on\n")
    }

    @Test func quietPrintsIdsAndNothingWhenEmpty() async throws {
        let console = ScriptedConsole()
        try await inbox([], console, ["-q"])
        #expect(console.both.isEmpty)
        try await inbox([Sample.summary(9)], console, ["-q"])
        #expect(console.output == "D-9\n")
    }

    @Test(arguments: [40, 60, 80])
    func noLineIsWiderThanTheTerminal(width: Int) async throws {
        let console = ScriptedConsole(width: width)
        var wide = Sample.summary(1042, reason: String(repeating: "理由 ", count: 40))
        wide.address = String(repeating: "long", count: 20) + "@example.org"
        try await inbox([wide, Sample.summary(2)], console, ["--color", "never"])
        for line in console.output.split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width || width < 60)
        }
    }

    @Test func hostileTextLosesItsControlCharacters() async throws {
        let console = ScriptedConsole(terminals: [])
        try await inbox([Sample.summary(1, reason: "a\u{1B}[2Jb\tc\u{202E}d\ne")], console)
        #expect(console.output.hasSuffix("\ta[2Jb cd e\n"))
    }

    @Test func widthIsCountedInColumns() {
        #expect(DisplayWidth.of("abc") == 3)
        #expect(DisplayWidth.of("日本") == 4)
        #expect(DisplayWidth.of("e\u{301}") == 1)
        #expect(DisplayWidth.cut("日本語", to: 5) == "日本…")
        #expect(DisplayWidth.cut("abc", to: 3) == "abc")
    }

    @Test func colourFollowsTheStreamAndTheEnvironment() throws {
        func isOn(_ console: ScriptedConsole, _ arguments: [String] = []) throws -> Bool {
            try terminal(console, arguments).output.isOn
        }
        #expect(try isOn(ScriptedConsole()))
        #expect(try !isOn(ScriptedConsole(terminals: [.error])))
        #expect(try !isOn(ScriptedConsole(environment: ["NO_COLOR": "1"])))
        #expect(try isOn(ScriptedConsole(environment: ["NO_COLOR": ""])))
        #expect(try !isOn(ScriptedConsole(environment: ["TERM": "dumb"])))
        #expect(try isOn(ScriptedConsole(terminals: []), ["--color", "always"]))
        #expect(try !isOn(ScriptedConsole(), ["--color", "never"]))
    }

    @Test func onlyALongTextOnATerminalIsPaged() async throws {
        let long = String(repeating: "line\n", count: 100)
        let console = ScriptedConsole()
        try await terminal(console).show("short\n")
        #expect(console.paged == 0)
        try await terminal(console).show(long)
        #expect(console.paged == 1)
        try await terminal(console, ["--no-pager"]).show(long)
        try await terminal(console, ["--plain"]).show(long)
        #expect(console.paged == 1)
    }

    @Test(arguments: [(30, "now"), (300, "5 min"), (7_200, "2 h"), (172_800, "2 d"), (70 * 86_400, "10 w")])
    func agesAreShort(seconds: Int, text: String) {
        #expect(Age.text(.seconds(seconds)) == text)
    }

    @Test func theReferencePagesNameEverything() throws {
        let commands = try CommandReference.markdown()
        #expect(commands.contains("## countersign credit top-up"))
        #expect(!commands.contains("## countersign reference"))
        let lifecycle = LifecycleReference.markdown()
        for state in DraftState.allCases { #expect(lifecycle.contains("`\(state.rawValue)`")) }
        let routes = RouteReference.markdown()
        for useCase in allUseCases { #expect(routes.contains("`\(useCase.route)`")) }
    }
}
