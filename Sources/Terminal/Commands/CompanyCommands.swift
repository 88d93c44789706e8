import ArgumentParser
import Contract
import Outreach

struct CompanyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "company", abstract: "Companies: where contacts work, and whom jobs are at.",
        subcommands: [List.self, Show.self, Import.self, Export.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "List companies by id. They come with the contacts and jobs that name them.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListCompanies(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.companies.map(CompanyLine.init), of: answer, next: answer.next,
                empty: "No company yet. They come with contacts and jobs.")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Everything about a company.")
        @Argument(help: ArgumentHelp("A name or an id (CO-7).", valueName: "company")) var company: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let card = try await session.ask(ShowCompany(company: company))
            try await session.terminal.showCard(card, name: card.summary.company.description) {
                RecordText.text($0, $1)
            }
        }
    }

    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add or change companies from a CSV file.",
            discussion:
                "Columns: \(CompanyColumns.allowed). All rows are checked first; one bad row and none is imported.")
        @Argument(help: "A CSV file in UTF-8 with a header row.", completion: .file(extensions: ["csv"])) var file:
            String
        @OptionGroup var choices: ImportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableImport(
                file: file, choices: choices, session: session, noun: "company", plural: "companies",
                columns: CompanyColumns.self,
                ask: { rows, skipBad, dryRun in
                    try await session.ask(ImportCompanies(rows: rows, skipBad: skipBad, dryRun: dryRun))
                }
            ).run()
        }
    }

    struct Export: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Write companies as CSV.")
        @OptionGroup var choices: ExportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableExport(
                choices: choices, session: session, noun: "company", plural: "companies",
                header: CompanyColumns.fields.map(\.name), cells: CompanyColumns.cells,
                page: { try await session.ask(ExportCompanies(limit: $0, after: $1)) }
            ).run()
        }
    }
}
