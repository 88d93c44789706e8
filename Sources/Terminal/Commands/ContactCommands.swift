import ArgumentParser
import Contract
import Outreach

struct ContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Contacts: whom we write to.",
        subcommands: [
            List.self, Show.self, Import.self, Export.self, Use.self, Tag.self, Suppress.self, Erase.self,
        ])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List contacts by id.")
        @OptionGroup var choice: ContactChoice
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                ListContacts(matching: choice.matching, limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.contacts.map(ContactLine.init), of: answer, next: answer.next,
                empty: choice.matching == nil
                    ? "No contact yet. Add some with  countersign contact import <file.csv>" : "No contact matches.")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Everything about a contact: addresses, zone, tags, matches, what is on its way.")
        @Argument(help: ArgumentHelp("A mail address or an id (P-9).", valueName: "contact")) var contact: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let card = try await session.ask(ShowContact(contact: contact))
            try await session.terminal.showCard(card, name: card.contact.description) { ContactText.text($0, $1) }
        }
    }

    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add or change contacts from a CSV file.",
            discussion: """
                Columns: \(ContactColumns.allowed). Other headers in five languages are recognised and shown before \
                anything is imported. All rows are checked first; one bad row and none is imported.
                """)
        @Argument(help: "A CSV file in UTF-8 with a header row.", completion: .file(extensions: ["csv"])) var file:
            String
        @OptionGroup var choices: ImportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableImport(
                file: file, choices: choices, session: session, noun: "contact", columns: ContactColumns.self,
                ask: { rows, skipBad, dryRun in
                    try await session.ask(ImportContacts(rows: rows, skipBad: skipBad, dryRun: dryRun))
                }
            ).run()
        }
    }

    struct Export: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write contacts as CSV, to import them again or to read them elsewhere.")
        @OptionGroup var choice: ContactChoice
        @OptionGroup var choices: ExportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableExport(
                choices: choices, session: session, noun: "contact", header: ContactColumns.exported,
                cells: ContactColumns.cells,
                page: { limit, after in
                    try await session.ask(ExportContacts(matching: choice.matching, limit: limit, after: after))
                }
            ).run()
        }
    }

    struct Use: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write to another of a contact's addresses from now on.")
        @Argument(help: ArgumentHelp("A mail address or an id (P-9).", valueName: "contact")) var contact: String
        @Argument(help: "One of their mail addresses or phones.") var address: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let card = try await session.ask(ChooseAddress(contact: contact, address: address))
            let terminal = session.terminal
            try terminal.report(
                card, name: card.contact.description,
                "\(terminal.printable(card.name)) is reached at \(terminal.printable(address)) from now on")
        }
    }

    struct Tag: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Give a contact tags, or take some away.")
        @Argument(help: ArgumentHelp("A mail address or an id (P-9).", valueName: "contact")) var contact: String
        @Option(help: ArgumentHelp("A tag to add; may be given again.", valueName: "tag")) var add: [String] = []
        @Option(help: ArgumentHelp("A tag to take away; may be given again.", valueName: "tag")) var remove: [String] =
            []
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let card = try await session.ask(TagContact(contact: contact, add: add, remove: remove))
            let terminal = session.terminal
            let tags = card.tags.isEmpty ? "no tags" : card.tags.map(terminal.printable).joined(separator: ", ")
            try terminal.report(card, name: card.contact.description, "\(terminal.printable(card.name)): \(tags)")
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

    struct Erase: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget a person: name, addresses, notes and every text; counts and hashes stay.",
            discussion: "What is on its way to them is stopped first. It cannot be undone.")
        @Argument(help: ArgumentHelp("A mail address or an id (P-9).", valueName: "contact")) var contact: String
        @Flag(help: "Keep their mail addresses on the list of those that are never written to.") var suppress = false
        @Option(help: ArgumentHelp("The contact's id, to confirm without being asked.", valueName: "id")) var confirm:
            String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let card = try await session.ask(ShowContact(contact: contact))
            let id = card.contact.description
            terminal.look("\(id), \(terminal.printable(card.name)), will be erased. It cannot be undone.")
            var typed = confirm
            if typed == nil {
                guard terminal.mayAsk else {
                    throw Refusal(.malformed, "Erasing has to be confirmed.", hint: "Add  --confirm \(id)")
                }
                typed = await terminal.ask("Type \(id) to go on:")
            }
            guard typed.flatMap({ ContactID($0) }) == card.contact else {
                throw Refusal(.malformed, "Nothing was erased: that is not \(id).", hint: "Type \(id).")
            }
            let tombstone = try await session.ask(EraseContact(contact: id, suppress: suppress))
            try terminal.report(tombstone, name: id, "Erased \(id)")
        }
    }
}

/// Which contacts a list or an export is about.
struct ContactChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only those that a filter means: 'company:\"Pier 7\",kite country:DE -tag:vip'.", valueName: "filter"))
    var matching: String?
}
