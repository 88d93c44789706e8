import ArgumentParser
import Contract
import Outreach

/// `countersign` alone: what waits, what leaves soon, what went wrong, and what to do next.
struct Root: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "countersign",
        abstract: "Outreach that a model drafts, a peer reviews, and a person countersigns.",
        discussion: "Without a command: what waits for you and what to do next.",
        groupedSubcommands: [
            CommandGroup(
                name: "Every day",
                subcommands: [
                    InboxCommand.self, ShowCommand.self, ReviewCommand.self, ApproveCommand.self, RejectCommand.self,
                    EditCommand.self, ReviseCommand.self, RefreshCommand.self, SkipCommand.self, DoneCommand.self,
                    ReopenCommand.self, ReplayCommand.self, RedraftCommand.self,
                    ReassignCommand.self, SnoozeCommand.self, SettleCommand.self, UndoCommand.self, ExplainCommand.self,
                    HistoryCommand.self,
                ]),
            CommandGroup(
                name: "Outreach",
                subcommands: [
                    SequenceCommand.self, ContactCommand.self, CompanyCommand.self, JobCommand.self, MatchCommand.self,
                    EnrollCommand.self,
                    EnrollmentCommand.self,
                ]),
            CommandGroup(
                name: "Rules and words", subcommands: [PolicyCommand.self, PromptCommand.self, GuideCommand.self]),
            CommandGroup(
                name: "Credit and people", subcommands: [CreditCommand.self, MemberCommand.self, TokenCommand.self]),
            CommandGroup(
                name: "Running it",
                subcommands: [
                    ServeCommand.self, TickCommand.self, StopCommand.self, StartCommand.self, OrganisationCommand.self,
                    MigrateCommand.self, DoctorCommand.self,
                    SettingsCommand.self, CompletionsCommand.self, ReferenceCommand.self, ExitCodesTopic.self,
                    EnvironmentTopic.self, FiltersTopic.self,
                ]),
        ])

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let overview = try await session.ask(ShowOverview())
        let terminal = session.terminal
        switch terminal.format {
        case .json: return try terminal.json(overview)
        case .names:
            for draft in overview.problems { terminal.print(draft.draft.description) }
            return
        case .plain, .table: break
        }
        show(overview, on: terminal)
    }

    private func show(_ overview: ShowOverview.Answer, on terminal: Terminal) {
        func line(_ count: Int, _ text: String) {
            guard count > 0 else { return }
            let shown = count >= 1_000 ? "1000+" : String(count)
            terminal.print(DisplayWidth.padded(shown, to: 5, toTheRight: true) + " " + text)
        }
        let drafts = overview.waiting == 1 ? "draft waits" : "drafts wait"
        let oldest = overview.oldestWaiting.map { since in
            guard terminal.format == .table else { return ", the oldest since \(since.rfc3339)" }
            let age = terminal.now - since
            return age < .minutes(1) ? "" : ", the oldest for \(Age.text(age))"
        }
        line(overview.waiting, "\(drafts) for you\(oldest ?? "")")
        line(overview.leavingSoon, "\(overview.leavingSoon == 1 ? "leaves" : "leave") within 10 minutes")
        line(overview.toDo, overview.toDo == 1 ? "task for you" : "tasks for you")
        if overview.waiting + overview.leavingSoon + overview.toDo == 0 { terminal.print("    Nothing waits for you.") }
        for draft in overview.problems {
            let mark = draft.state == .uncertain ? terminal.output.look("!") : terminal.output.bad("✗")
            let reason = terminal.printable(draft.reason ?? draft.state.label)
            terminal.print("    \(mark) \(draft.draft)  \(draft.state.label): \(reason)")
        }
        terminal.print("      \(overview.balance) credits, \(overview.held) on hold")
        terminal.print()
        for (index, step) in NextSteps.after(overview).enumerated() {
            terminal.print((index == 0 ? "Next:  " : "       ") + step)
        }
    }
}

/// Which commands help most now; at most three.
enum NextSteps {
    static func after(_ overview: ShowOverview.Answer) -> [String] {
        var steps: [String] = []
        if overview.waiting > 0 { steps.append("countersign review") }
        if let problem = overview.problems.first {
            steps.append(
                problem.state == .uncertain
                    ? "countersign settle \(problem.draft) --sent | --not-sent"
                    : "countersign show \(problem.draft)")
        }
        if overview.balance <= 0 { steps.append("countersign credit top-up <amount> --reference <text>") }
        if overview.toDo > 0 { steps.append("countersign inbox") }
        if steps.isEmpty { steps = ["countersign sequence list", "countersign enroll <email> --in <sequence>"] }
        return Array(steps.prefix(3))
    }
}
