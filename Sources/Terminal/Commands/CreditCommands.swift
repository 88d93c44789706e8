import ArgumentParser
import Contract
import Outreach

struct CreditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Credits: what is left, what was spent, and on what.",
        subcommands: [Balance.self, Statement.self, TopUp.self, Verify.self])

    struct Balance: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "What is left.")
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ShowBalance())
            try await session.terminal.list([BalanceRow(balance: answer)], of: answer, empty: "")
            if answer.waiting > 0, session.terminal.format == .table {
                session.terminal.look("\(counted(answer.waiting, "draft")) waiting for credits")
            }
        }
    }

    struct Statement: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List movements of credits, newest first.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListCredit(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.entries.map(CreditRow.init), of: answer, next: answer.next, empty: "No movement yet.",
                paged: true)
        }
    }

    struct TopUp: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "top-up", abstract: "Add credits; the same reference is only ever added once.")
        @Argument(help: "How many credits.") var amount: Int
        @Option(help: ArgumentHelp("What it was paid with, such as an invoice's number.", valueName: "text"))
        var reference: String
        @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let shown = terminal.printable(reference)
            if !yes {
                guard terminal.mayAsk else {
                    throw Refusal(.malformed, "Adding credits has to be confirmed.", hint: "Add  --yes")
                }
                guard await terminal.ask("Add \(amount) credits for \(shown)? [y/N]")?.lowercased() == "y" else {
                    return terminal.aside("Nothing was added.")
                }
            }
            let answer = try await session.ask(TopUpCredit(amount: amount, reference: reference))
            guard answer.added || terminal.format == .json || terminal.format == .names else {
                return terminal.aside(
                    "\(shown) was already added as \(answer.entry) at \(terminal.clock(answer.at)); nothing changed.")
            }
            try terminal.report(
                answer, name: answer.entry.description,
                "\(answer.entry)  +\(answer.amount)  \(shown)   balance \(answer.available)")
        }
    }

    struct Verify: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prove from the movements alone that every balance and hold is right.")
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

private struct BalanceRow: Row {
    let balance: ShowBalance.Answer

    static let columns = [
        Column("BALANCE", isNumber: true), Column("ON HOLD", isNumber: true), Column("SPENT", isNumber: true),
        Column("ISSUED", isNumber: true),
    ]
    var cells: [Cell] {
        [.number(balance.available), .number(balance.held), .number(balance.spent), .number(balance.issued)]
    }
    var name: String { String(balance.available) }
}
