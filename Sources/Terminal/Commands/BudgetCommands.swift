import ArgumentParser
import Contract
import Outreach

extension CreditCommand {
    struct BudgetCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "budget", abstract: "How much a member, a sequence or everybody may use.",
            subcommands: [List.self, Set.self, Remove.self], defaultSubcommand: List.self)

        struct List: DeskCommand {
            static let configuration = CommandConfiguration(abstract: "List budgets and how much of each is used.")
            @OptionGroup var page: PageFlags
            @OptionGroup var shared: SharedFlags

            func run(in session: Session) async throws {
                let answer = try await session.ask(
                    ListBudgets(limit: try Page.limit(page.limit), after: page.after))
                try await session.terminal.list(
                    answer.budgets.map(BudgetLine.init), of: answer, next: answer.next, empty: "There is no budget.")
            }
        }

        struct Set: DeskCommand {
            static let configuration = CommandConfiguration(
                abstract: "Set a budget; what is used already counts.",
                discussion:
                    "Over it nothing is drafted or approved until the next day or month; with --warn a notice says so and everything goes on."
            )
            @Argument(help: "How many credits.") var amount: Int
            @Option(help: "day or month.") var per: Budget.Period
            @Option(help: ArgumentHelp("Of this member's enrollments.", valueName: "email")) var of: String?
            @Option(help: ArgumentHelp("Of this sequence.", valueName: "name")) var sequence: String?
            @Flag(help: "Only warn.") var warn = false
            @OptionGroup var shared: SharedFlags

            func run(in session: Session) async throws {
                let terminal = session.terminal
                let answer = try await session.ask(
                    SetBudget(member: of, sequence: sequence, budget: Budget(amount, per: per, warnsOnly: warn)))
                try terminal.report(
                    answer, name: answer.whose,
                    "\(terminal.printable(answer.whose)): \(grouped(amount)) a \(per.rawValue), \(grouped(answer.used)) used"
                )
            }
        }

        struct Remove: DeskCommand {
            static let configuration = CommandConfiguration(abstract: "Lift a budget.")
            @Option(help: "day or month.") var per: Budget.Period
            @Option(help: ArgumentHelp("Of this member's enrollments.", valueName: "email")) var of: String?
            @Option(help: ArgumentHelp("Of this sequence.", valueName: "name")) var sequence: String?
            @OptionGroup var shared: SharedFlags

            func run(in session: Session) async throws {
                let answer = try await session.ask(RemoveBudget(member: of, sequence: sequence, period: per))
                let whose = session.terminal.printable(of ?? sequence ?? "organisation")
                try session.terminal.report(answer, name: whose, "\(whose) has no budget a \(per.rawValue) any more")
            }
        }
    }
}

extension Budget.Period: ExpressibleByArgument {}
