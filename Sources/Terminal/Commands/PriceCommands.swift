import ArgumentParser
import Contract
import Outreach

extension CreditCommand {
    struct PriceCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prices", abstract: "What actions cost.", subcommands: [Show.self, Versions.self, Apply.self],
            defaultSubcommand: Show.self)

        struct Show: DeskCommand {
            static let configuration = CommandConfiguration(abstract: "Print the prices that count now.")
            @Flag(help: "As a file that can be changed and applied.") var yaml = false
            @OptionGroup var shared: SharedFlags

            func run(in session: Session) async throws {
                let terminal = session.terminal
                let answer = try await session.ask(ListPrices(limit: 1))
                guard let current = answer.versions.first else { return }
                if yaml { return terminal.console.write(current.source, to: .output) }
                try await terminal.list(
                    PricedAction.allCases.map { PriceRow(action: $0, price: current.prices[$0]) }, of: answer, empty: ""
                )
                let since =
                    current.appliedAt.map { ", applied \(terminal.clock($0)) by \(current.appliedBy ?? "")" } ?? ""
                if terminal.format == .table {
                    terminal.aside("Price list \(current.prices.version)\(terminal.printable(since))")
                }
            }
        }

        struct Versions: DeskCommand {
            static let configuration = CommandConfiguration(abstract: "List all price lists, newest first.")
            @OptionGroup var page: PageFlags
            @OptionGroup var shared: SharedFlags

            func run(in session: Session) async throws {
                let answer = try await session.ask(
                    ListPrices(limit: try Page.limit(page.limit), after: page.after))
                try await session.terminal.list(
                    answer.versions.map(PriceVersionRow.init), of: answer, next: answer.next, empty: "")
            }
        }

        struct Apply: DeskCommand {
            static let configuration = CommandConfiguration(
                abstract: "Make a file the price list that counts from now on.",
                discussion: "What the file leaves out keeps its price. What is reserved already keeps its price, too.")
            @Argument(help: "A YAML file; - reads standard input.") var file: String
            @Flag(name: [.customShort("n"), .long], help: "Only say what would change.") var dryRun = false
            @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
            @OptionGroup var shared: SharedFlags

            func run(in session: Session) async throws {
                let terminal = session.terminal
                let source = try await FileText.read(file, atMost: 16_384, console: terminal.console)
                let preview = try await session.ask(ApplyPrices(source: source, dryRun: true))
                if terminal.format == .table || terminal.format == .plain { tell(preview, on: terminal) }
                guard !dryRun, !preview.changes.isEmpty else {
                    return try terminal.report(
                        preview, name: String(preview.version),
                        preview.changes.isEmpty
                            ? "No price is different" : "\(counted(preview.changes.count, "price")) would change")
                }
                guard try await terminal.confirmed(yes, "Apply these prices?", "New prices have to be confirmed.")
                else {
                    return terminal.aside("No price was changed.")
                }
                let answer = try await session.ask(ApplyPrices(source: source, dryRun: false))
                try terminal.report(
                    answer, name: String(answer.version), "Price list \(answer.version) counts from now on")
            }

            private func tell(_ answer: ApplyPrices.Answer, on terminal: Terminal) {
                for change in answer.changes { terminal.print("\(change.action): \(change.before) → \(change.after)") }
            }
        }
    }
}
