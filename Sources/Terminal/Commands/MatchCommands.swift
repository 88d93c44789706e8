import ArgumentParser
import Contract
import Outreach

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Matches: which contact may suit which job, and how far they are.",
        subcommands: [List.self, SetStage.self, Import.self, Export.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List the matches of a job.")
        @Option(help: ArgumentHelp("The job, such as J-3.", valueName: "job")) var job: String
        @Option(help: ArgumentHelp("Only at this stage; several with commas.", valueName: "stage")) var stage: String?
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                ListMatches(
                    job: try Ids.one(job, JobID.self), stage: stage, limit: try Page.limit(page.limit),
                    after: page.after))
            try await session.terminal.list(
                answer.matches.map(MatchLine.init), of: answer, next: answer.next,
                empty:
                    "No match. Make one with  countersign match set <contact> --job \(job.uppercased()) --stage pending"
            )
        }
    }

    struct SetStage: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Make a match or move it to a stage.",
            discussion: "Interview, hired and archived end what is on its way to the contact.")
        @Argument(help: ArgumentHelp("A mail address or an id (P-9).", valueName: "contact")) var contact: String
        @Option(help: ArgumentHelp("The job, such as J-3.", valueName: "job")) var job: String
        @Option(help: ArgumentHelp(Self.stages, valueName: "stage")) var stage: MatchStage
        @OptionGroup var shared: SharedFlags

        private static var stages: String { MatchStage.allCases.map(\.rawValue).joined(separator: ", ") + "." }

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                SetMatch(job: try Ids.one(job, JobID.self), contact: contact, stage: stage))
            let terminal = session.terminal
            let name = terminal.printable(answer.match.name)
            try terminal.report(
                answer, name: answer.match.contact.description,
                "\(name) and \(answer.match.job): \(answer.match.stage.rawValue)")
            guard terminal.format == .table else { return }
            for enrollment in answer.stopped { terminal.look("\(enrollment) ended") }
        }
    }

    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make or move matches from a CSV file.",
            discussion: """
                Columns: \(MatchColumns.allowed). A job is an id (J-3), or a title with its company. All rows are checked \
                first; one bad row and none is imported.
                """)
        @Argument(help: "A CSV file in UTF-8 with a header row.", completion: .file(extensions: ["csv"])) var file:
            String
        @OptionGroup var choices: ImportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableImport(
                file: file, choices: choices, session: session, noun: "match", plural: "matches",
                columns: MatchColumns.self,
                ask: { rows, skipBad, dryRun in
                    try await session.ask(ImportMatches(rows: rows, skipBad: skipBad, dryRun: dryRun))
                }
            ).run()
        }
    }

    struct Export: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Write matches as CSV.")
        @OptionGroup var choices: ExportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableExport(
                choices: choices, session: session, noun: "match", plural: "matches",
                header: MatchColumns.fields.map(\.name), cells: MatchColumns.cells,
                page: { try await session.ask(ExportMatches(limit: $0, after: $1)) }
            ).run()
        }
    }
}

extension MatchStage: ExpressibleByArgument {}
