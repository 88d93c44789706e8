import ArgumentParser
import Contract
import Outreach

struct JobCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: "Jobs: what we write about.",
        subcommands: [List.self, Show.self, Tag.self, Close.self, Open.self, Import.self, Export.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List jobs by id.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListJobs(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.jobs.map(JobLine.init), of: answer, next: answer.next,
                empty: "No job yet. Add some with  countersign job import <file.csv>")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Everything about a job.")
        @Argument(help: ArgumentHelp("An id such as J-3.", valueName: "job")) var job: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let card = try await session.ask(ShowJob(job: try Ids.one(job, JobID.self)))
            try await session.terminal.showCard(card, name: card.summary.job.description) { RecordText.text($0, $1) }
        }
    }

    struct Tag: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Give a job tags, or take some away.")
        @Argument(help: ArgumentHelp("An id such as J-3.", valueName: "job")) var job: String
        @Option(help: ArgumentHelp("A tag to add; may be given again.", valueName: "tag")) var add: [String] = []
        @Option(help: ArgumentHelp("A tag to take away; may be given again.", valueName: "tag")) var remove: [String] =
            []
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let card = try await session.ask(TagJob(job: try Ids.one(job, JobID.self), add: add, remove: remove))
            let terminal = session.terminal
            let tags = card.tags.isEmpty ? "no tags" : card.tags.map(terminal.printable).joined(separator: ", ")
            try terminal.report(
                card, name: card.summary.job.description, "\(terminal.printable(card.summary.title)): \(tags)")
        }
    }

    struct Close: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that nobody is hired for a job any more.",
            discussion: "What was written about it and has not left is not approved without being read again.")
        @Argument(help: ArgumentHelp("An id such as J-3.", valueName: "job")) var job: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws { try await session.close(true, job) }
    }

    struct Open: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Say that somebody is hired for a job again.")
        @Argument(help: ArgumentHelp("An id such as J-3.", valueName: "job")) var job: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws { try await session.close(false, job) }
    }

    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add or change jobs from a CSV file.",
            discussion: "Columns: \(JobColumns.allowed). All rows are checked first; one bad row and none is imported.")
        @Argument(help: "A CSV file in UTF-8 with a header row.", completion: .file(extensions: ["csv"])) var file:
            String
        @OptionGroup var choices: ImportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableImport(
                file: file, choices: choices, session: session, noun: "job", columns: JobColumns.self,
                ask: { rows, skipBad, dryRun in
                    try await session.ask(ImportJobs(rows: rows, skipBad: skipBad, dryRun: dryRun))
                }
            ).run()
        }
    }

    struct Export: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Write jobs as CSV.")
        @OptionGroup var choices: ExportFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try await TableExport(
                choices: choices, session: session, noun: "job", header: JobColumns.fields.map(\.name),
                cells: JobColumns.cells, page: { try await session.ask(ExportJobs(limit: $0, after: $1)) }
            ).run()
        }
    }
}

extension Session {
    fileprivate func close(_ isClosed: Bool, _ job: String) async throws {
        let card = try await ask(CloseJob(job: try Ids.one(job, JobID.self), closed: isClosed))
        try terminal.report(
            card, name: card.summary.job.description,
            "\(terminal.printable(card.summary.title)) is \(isClosed ? "closed" : "open")")
    }
}
