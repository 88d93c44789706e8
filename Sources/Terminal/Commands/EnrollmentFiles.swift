import ArgumentParser
import Contract
import Outreach

extension EnrollmentCommand {
    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Enroll the contacts of a CSV file, each in the sequence of its row.",
            discussion: """
                Columns: \(EnrollmentColumns.allowed). Contacts who are on the way through that sequence count as the same. \
                All rows are checked first; one bad row and nobody is enrolled.
                """)
        @Argument(help: "A CSV file in UTF-8 with a header row.", completion: .file(extensions: ["csv"])) var file:
            String
        @OptionGroup var choices: ImportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableImport(
                file: file, choices: choices, session: session, noun: "enrollment", columns: EnrollmentColumns.self,
                ask: { rows, skipBad, dryRun in
                    try await session.ask(ImportEnrollments(rows: rows, skipBad: skipBad, dryRun: dryRun))
                }
            ).run()
        }
    }

    struct Export: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write enrollments as CSV: contact, state, step, next time, outcome.")
        @Option(help: ArgumentHelp("Only those of this sequence.", valueName: "name")) var sequence: String?
        @OptionGroup var choices: ExportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableExport(
                choices: choices, session: session, noun: "enrollment", header: EnrollmentColumns.exported,
                cells: EnrollmentColumns.cells,
                page: { try await session.ask(ExportEnrollments(sequence: sequence, limit: $0, after: $1)) }
            ).run()
        }
    }
}
