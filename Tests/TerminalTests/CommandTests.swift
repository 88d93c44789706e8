import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct CommandTests {
    private func run(_ line: String, _ gateway: ScriptedGateway, _ console: ScriptedConsole) async -> Int32 {
        let status = await TerminalProgram.run(
            line.split(separator: " ").map(String.init), world: .scripted(gateway, console))
        #expect(gateway.unasked.isEmpty)
        return status
    }

    @Test func approvesEachDraftNamed() async throws {
        let gateway = ScriptedGateway()
        let leaves = Sample.now + .minutes(10)
        for id in [1042, 1043] as [DraftID] {
            try gateway.expect(
                ApproveDraft(draft: id), DraftMove(draft: id, state: .approved, leavesAt: leaves))
        }
        let console = ScriptedConsole()
        #expect(await run("approve D-1042 d-1043 --color never", gateway, console) == 0)
        #expect(console.error == "✓ Approved D-1042, leaves at 09:10\n✓ Approved D-1043, leaves at 09:10\n")
        #expect(console.output.isEmpty)
    }

    @Test func oneFailureAmongSeveralDoesNotStopTheRest() async throws {
        let gateway = ScriptedGateway()
        try gateway.expect(ApproveDraft(draft: 1), refused: Refusal(.notNow, "It was rejected by Ben."))
        try gateway.expect(ApproveDraft(draft: 2), DraftMove(draft: 2, state: .approved))
        let console = ScriptedConsole()
        #expect(await run("approve D-1 D-2 --color never", gateway, console) == 7)
        #expect(console.error.contains("✗ D-1  It was rejected by Ben.\n✓ Approved D-2\n"))
    }

    @Test func allFailedIsTheFirstRefusalsStatus() async throws {
        let gateway = ScriptedGateway()
        for id in [1, 2] as [DraftID] {
            try gateway.expect(ApproveDraft(draft: id), refused: Refusal(.notFound, "No."))
        }
        #expect(await run("approve D-1 D-2", gateway, ScriptedConsole()) == 5)
    }

    @Test func expectHoldsEverythingBack() async throws {
        let console = ScriptedConsole()
        #expect(await run("approve D-1 D-2 --expect 3", ScriptedGateway(), console) == 3)
        #expect(console.error.contains("2 drafts are named, not 3. Nothing was changed."))
    }

    @Test func idsComeFromStandardInput() async throws {
        let gateway = ScriptedGateway()
        for id in [7, 8] as [DraftID] {
            try gateway.expect(SkipDraft(draft: id), DraftMove(draft: id, state: .skipped))
        }
        let console = ScriptedConsole(terminals: [], lines: ["D-7", "D-8", "D-7"])
        #expect(await run("skip - -q --yes --expect 2", gateway, console) == 0)
        #expect(console.output == "D-7\nD-8\n")
    }

    @Test func idsFromStandardInputNeedTheirCount() async throws {
        let console = ScriptedConsole(terminals: [], lines: ["D-7 D-8"])
        #expect(await run("approve - --yes", ScriptedGateway(), console) == 64)
        #expect(console.error.contains("Add  --yes --expect 2"))
        #expect(await run("approve -", ScriptedGateway(), ScriptedConsole(terminals: [])) == 0)
    }

    @Test func aRefusalNamesWhatToDoNext() async throws {
        let gateway = ScriptedGateway()
        try gateway.expect(
            ApproveDraft(draft: 1),
            refused: Refusal(.outOfCredit, "No credits are left.", hint: "countersign credit balance"))
        let console = ScriptedConsole(terminals: [])
        #expect(await run("approve D-1", gateway, console) == 3)
        #expect(console.error == "✗ No credits are left.\n  countersign credit balance\n")
    }

    @Test func jsonIsWhatTheAPISends() async throws {
        let answer = ListInbox.Answer(drafts: [Sample.summary()], notices: [])
        let gateway = try ScriptedGateway().expect(ListInbox(limit: 50), answer)
        let console = ScriptedConsole()
        #expect(await run("inbox --json", gateway, console) == 0)
        #expect(console.output == String(decoding: try AnswerCoding.encode(answer), as: UTF8.self) + "\n")
    }

    @Test func aFaultShowsAnIdAndNothingElse() async throws {
        let console = ScriptedConsole()
        let status = await TerminalProgram.run(["inbox"], world: .scripted(ScriptedGateway(), console))
        #expect(status == 1)
        #expect(console.error.contains("Something went wrong on our side."))
    }

    @Test(arguments: [
        ("approve D1", "is not an id"), ("approve", "No draft is named"), ("inbox --limit 0", "limit 0"),
        ("inbox --json -q", "exclude each other"), ("inbxo", "Did you mean  countersign inbox"),
        ("inbox --now tomorrow", "is not an instant"), ("settle D-7", "was it sent or not"),
        ("reject D-1 --reason x --then maybe", "--then"), ("credit top-up 5 --reference x", "--yes"),
        ("review", "inbox --json"),
    ])
    func whatIsNotUnderstoodEndsWith64(line: String, expected: String) async {
        let console = ScriptedConsole(terminals: [])
        #expect(await run(line, ScriptedGateway(), console) == 64)
        #expect(console.error.contains(expected), "\(console.error)")
    }

    @Test(arguments: ["--help", "help", "help approve", "help exit-codes", "help environment", "credit", "approve -h"])
    func helpIsSuccess(line: String) async {
        let console = ScriptedConsole()
        #expect(await run(line, ScriptedGateway(), console) == 0)
        #expect(!console.output.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsNameTheCommands(shell: String) async {
        let console = ScriptedConsole()
        #expect(await run("completions \(shell)", ScriptedGateway(), console) == 0)
        #expect(console.output.contains("approve"))
    }

    @Test func topUpAsksOnATerminalAndSaysWhatItDid() async throws {
        let answer = TopUpCredit.Answer(entry: 88, added: true, at: Sample.now, amount: 5_000, available: 6_240)
        let gateway = try ScriptedGateway().expect(TopUpCredit(amount: 5_000, reference: "INV-1"), answer)
        let console = ScriptedConsole(lines: ["y"])
        #expect(await run("credit top-up 5000 --reference INV-1 --color never", gateway, console) == 0)
        #expect(console.error.contains("✓ C-88  +5 000  INV-1   balance 6 240"))
    }

    @Test func theOverviewNamesNextSteps() async throws {
        let answer = ShowOverview.Answer(
            waiting: 12, oldestWaiting: Sample.now - .hours(5), leavingSoon: 3, toDo: 0,
            problems: [Sample.summary(1017, state: .failed, reason: "mailbox full")], balance: 100, held: 4)
        let gateway = try ScriptedGateway().expect(ShowOverview(), answer)
        let console = ScriptedConsole()
        #expect(await TerminalProgram.run(["--color", "never"], world: .scripted(gateway, console)) == 0)
        #expect(console.output.contains("   12 drafts wait for you, the oldest for 5 h\n"))
        #expect(console.output.contains("Next:  countersign review\n       countersign show D-1017\n"))
    }

    @Test func aTokenStandsAloneOnStandardOutput() async throws {
        let gateway = try ScriptedGateway().expect(
            CreateToken(purpose: "ci"), CreateToken.Answer(token: 4, secret: "s3cret"))
        let console = ScriptedConsole()
        #expect(await run("token create --for ci", gateway, console) == 0)
        #expect(console.output == "s3cret\n")
        #expect(!console.error.contains("s3cret"))
    }
}

extension DraftID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }
}

extension CreditEntryID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }
}

extension TokenID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) { self.init(value) }
}
