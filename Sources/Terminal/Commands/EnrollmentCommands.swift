import ArgumentParser
import Contract
import Outreach

struct EnrollCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "enroll", abstract: "Put contacts on their way through a sequence.")

    @Argument(
        help: ArgumentHelp("Mail addresses or ids (P-9); - reads them from standard input.", valueName: "contact"))
    var contacts: [String]
    @Option(name: .customLong("in"), help: ArgumentHelp("The sequence's name.", valueName: "sequence"))
    var sequence: String
    @Option(help: ArgumentHelp("The job it is about, such as J-3.", valueName: "job")) var job: String?
    @Flag(name: [.customShort("n"), .long], help: "Say what would happen; change nothing.") var dryRun = false
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let terminal = session.terminal
        var named = contacts
        if contacts == ["-"] {
            named = []
            while named.count <= 500, let line = await terminal.console.readLine() {
                named += line.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        let answer = try await session.ask(
            EnrollContacts(
                sequence: sequence, contacts: named, job: try job.map { try Ids.one($0, JobID.self) }, dryRun: dryRun))
        try await terminal.list(answer.plans.map(PlanRow.init), of: answer, empty: "No contact is named.")
        let refused = answer.plans.count { $0.refusal != nil }
        let enrolled = answer.plans.count - refused
        if let warning = answer.warning { terminal.look(terminal.printable(warning)) }
        if enrolled > 0, terminal.format == .table {
            terminal.good(
                "\(counted(enrolled, "contact")) \(dryRun ? "would be " : "")enrolled in \(terminal.printable(sequence))"
            )
        }
        guard refused > 0 else { return }
        terminal.bad("\(counted(refused, "contact")) left out; see why above.")
        throw PartlyDone(status: enrolled > 0 ? 7 : Refusal.Code.notNow.exitStatus)
    }
}

struct EnrollmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrollment", abstract: "Who is on the way through which sequence.",
        subcommands: [List.self, Stop.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List enrollments, newest first.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListEnrollments(limit: try Page.limit(page.limit), after: page.after))
            try await session.terminal.list(
                answer.enrollments.map(EnrollmentRow.init), of: answer, next: answer.next,
                empty: "Nobody is enrolled. Begin with  countersign enroll <email> --in <sequence>")
        }
    }

    struct Stop: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "End an enrollment; nothing more is sent for it.")
        @Argument(help: "An enrollment such as E-12.") var enrollment: String
        @Option(help: ArgumentHelp("Why, for the record.", valueName: "text")) var reason: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let id = try Ids.one(enrollment, EnrollmentID.self)
            let answer = try await session.ask(StopEnrollment(enrollment: id, reason: reason))
            try session.terminal.report(
                answer, name: id.description, "Stopped \(id), \(session.terminal.printable(answer.name))")
        }
    }
}
