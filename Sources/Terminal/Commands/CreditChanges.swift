import ArgumentParser
import Contract
import Outreach

extension CreditCommand {
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
            guard
                try await terminal.confirmed(
                    yes, "Add \(grouped(amount)) credits for \(shown)?", "Adding credits has to be confirmed.")
            else { return terminal.aside("Nothing was added.") }
            let answer = try await session.ask(TopUpCredit(amount: amount, reference: reference))
            guard answer.added || terminal.format == .json || terminal.format == .names else {
                return terminal.aside(
                    "\(shown) was already added as \(answer.entry) (\(terminal.clock(answer.at))); nothing changed.")
            }
            try terminal.report(
                answer, name: answer.entry.description,
                "\(answer.entry)  +\(grouped(answer.amount))  \(shown)   balance \(grouped(answer.available))")
        }
    }

    struct Reverse: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take back what came in by mistake, as far as it is still there.")
        @Argument(help: ArgumentHelp("A top-up or a grant, such as C-88.", valueName: "entry")) var entry: String
        @Option(help: ArgumentHelp("Only so many; all of it without.", valueName: "n")) var amount: Int?
        @Option(help: ArgumentHelp("Why; it stands in the statement.", valueName: "text")) var reason: String
        @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let id = try Ids.one(entry, CreditEntryID.self)
            let what = amount.map { "\(grouped($0)) credits of \(id)" } ?? "\(id)"
            guard try await terminal.confirmed(yes, "Reverse \(what)?", "A reversal has to be confirmed.") else {
                return terminal.aside("Nothing was reversed.")
            }
            let answer = try await session.ask(ReverseCredit(entry: id, amount: amount, reason: reason))
            try terminal.report(
                answer, name: answer.entry.description,
                "\(answer.entry)  -\(grouped(answer.amount))  reversal of \(id)   balance \(grouped(answer.available))")
        }
    }
}

extension Terminal {
    /// Whether somebody said yes; asks where that can be, and refuses where it cannot.
    func confirmed(_ yes: Bool, _ question: String, _ why: String) async throws -> Bool {
        if yes { return true }
        guard mayAsk else { throw Refusal(.malformed, why, hint: "Add  --yes") }
        return await ask("\(question) [y/N]")?.lowercased() == "y"
    }
}
