import ArgumentParser
import Contract
import Outreach

struct ContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Contacts: whom we write to.",
        subcommands: [List.self, Import.self, Suppress.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List contacts by id.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListContacts(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.contacts.map(ContactLine.init), of: answer, next: answer.next,
                empty: "No contact yet. Add some with  countersign contact import <file.csv>")
        }
    }

    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add or change contacts from a CSV file.",
            discussion:
                "Columns: \(ContactColumns.allowed). All rows are checked first; one bad row and none is imported.")
        @Argument(help: "A CSV file in UTF-8 with a header row.", completion: .file(extensions: ["csv"])) var file:
            String
        @OptionGroup var choices: ImportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableImport(
                file: file, choices: choices, session: session, noun: "contact",
                columns: ContactColumns.self,
                ask: { rows, skipBad, dryRun in
                    try await session.ask(ImportContacts(rows: rows, skipBad: skipBad, dryRun: dryRun))
                }
            ).run()
        }
    }

    struct Suppress: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Never write to these addresses again.")
        @Argument(help: ArgumentHelp("Mail addresses.", valueName: "email")) var addresses: [String]
        @Option(help: ArgumentHelp("Why, for the record.", valueName: "text")) var reason = "asked by a member"
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            for address in addresses {
                let answer = try await session.ask(SuppressAddress(address: address, reason: reason))
                let shown = session.terminal.printable(answer.address)
                try session.terminal.report(answer, name: shown, "Nothing is sent to \(shown) any more")
            }
        }
    }
}
