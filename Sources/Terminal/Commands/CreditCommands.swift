import ArgumentParser
import Contract
import Outreach

struct CreditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Credits: what is left, what was spent, and on what.",
        discussion: "docs/credits.md says how they are counted.",
        subcommands: [
            Balance.self, Statement.self, Usage.self, TopUp.self, Reverse.self, PriceCommand.self, BudgetCommand.self,
            Verify.self,
        ])

    struct Balance: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "What is left, and how long it lasts.")
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.ask(ShowBalance())
            try await terminal.list([BalanceRow(balance: answer)], of: answer, empty: "")
            guard terminal.format == .table else { return }
            if let ending = answer.ending, let at = answer.endsAt {
                terminal.aside("\(grouped(ending)) of them end on \(terminal.clock(at)).")
            }
            if let monthly = answer.monthly, let at = answer.nextGrantAt {
                terminal.aside("\(grouped(monthly)) come in on \(terminal.clock(at)).")
            }
            if answer.waiting > 0 { terminal.look("\(counted(answer.waiting, "draft")) waiting for credits") }
        }
    }

    struct Statement: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "List movements of credits, newest first.",
            discussion:
                "Holds and their releases charge nothing and are left out; ask for them with --kind hold,release.")
        @Option(help: ArgumentHelp("From this day, instant or age on, such as 2026-03-01 or 7d.", valueName: "time"))
        var since: String?
        @Option(help: ArgumentHelp("Up to this day or instant.", valueName: "time")) var until: String?
        @Option(help: ArgumentHelp("What this member's enrollments came to.", valueName: "email")) var of: String?
        @Option(help: ArgumentHelp("What this sequence came to.", valueName: "name")) var sequence: String?
        @Option(
            help: ArgumentHelp(
                "Kinds: \(CreditLine.Kind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kinds"))
        var kind: String?
        @Flag(help: "All of it as CSV.") var csv = false
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            if csv { return try await export(from: session) }
            let answer = try await session.ask(question(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.entries.map(CreditRow.init), of: answer, next: answer.next, empty: "No movement yet.",
                paged: true)
        }

        private func question(limit: Int, after: String?) -> ListCredit {
            ListCredit(
                kinds: kind, since: since, until: until, member: of, sequence: sequence, limit: limit, after: after)
        }

        /// Page by page, so that its length costs no memory.
        private func export(from session: Session) async throws {
            var next = page.after
            var first = true
            repeat {
                let answer = try await session.ask(question(limit: Page.largest, after: next))
                let head = first ? CSVText.line(CreditLine.header) : ""
                let lines = answer.entries.map { CSVText.line($0.row) }.joined()
                session.terminal.console.write(head + lines, to: .output)
                (next, first) = (answer.next, false)
            } while next != nil
        }
    }

    struct Usage: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "What was charged, as a bar chart.")
        @Option(help: ArgumentHelp("day, member, sequence or kind.", valueName: "key")) var by: String?
        @Option(help: ArgumentHelp("From this day or age on; 30 days without.", valueName: "time")) var since: String?
        @Option(help: ArgumentHelp("Of this member's enrollments.", valueName: "email")) var of: String?
        @Option(help: ArgumentHelp("Of this sequence.", valueName: "name")) var sequence: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.ask(ShowUsage(by: by, since: since, member: of, sequence: sequence))
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: for bar in answer.bars { terminal.print(terminal.printable(bar.label)) }
            case .plain: for bar in answer.bars { terminal.print("\(terminal.printable(bar.label))\t\(bar.charged)") }
            case .table:
                guard answer.bars.contains(where: { $0.charged != 0 }) else {
                    return terminal.aside("Nothing was charged.")
                }
                for line in BarChart.lines(answer.bars, width: terminal.console.width) { terminal.print(line) }
                terminal.aside("\(grouped(answer.total)) credits in all")
            }
        }
    }

    struct Verify: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prove from the movements alone that every balance, hold and total is right.")
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.ask(VerifyCredit())
            guard !answer.right else {
                return try terminal.report(
                    answer, name: "right", "\(counted(answer.entries, "movement", "movements")), every balance is right"
                )
            }
            if terminal.format == .json { try terminal.json(answer) }
            terminal.bad("The ledger does not add up:")
            for problem in answer.problems { terminal.say("  \(terminal.printable(problem))") }
            throw PartlyDone(status: Refusal.Code.fault.exitStatus)
        }
    }
}
