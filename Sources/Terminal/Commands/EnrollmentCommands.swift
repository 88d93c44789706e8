import ArgumentParser
import Contract
import Outreach

struct EnrollmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrollment", abstract: "Who is on the way through which sequence.",
        subcommands: [
            List.self, Show.self, Pause.self, Resume.self, Stop.self, Archive.self, Event.self, Edit.self, Import.self,
            Export.self,
        ])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List enrollments, newest first.")
        @Option(help: ArgumentHelp("Only those of this sequence.", valueName: "name")) var sequence: String?
        @Option(help: ArgumentHelp("Only those of this contact.", valueName: "email")) var contact: String?
        @Option(
            help: ArgumentHelp(
                "Only those that stand still because of this, such as connection or replied.", valueName: "hold"))
        var held: String?
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                ListEnrollments(
                    sequence: sequence, contact: contact, held: held, limit: try Page.limit(page.limit),
                    after: page.after))
            try await session.terminal.list(
                answer.enrollments.map(EnrollmentRow.init), of: answer, next: answer.next,
                empty: held == nil
                    ? "Nobody is enrolled. Begin with  countersign enroll <email> --in <sequence>"
                    : "Nobody stands still because of that.")
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one contact's way through a sequence: what became of each step, and what will.")
        @Argument(help: "An enrollment such as E-12.") var enrollment: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ShowEnrollment(enrollment: try Ids.one(enrollment, EnrollmentID.self)))
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: terminal.print(answer.summary.enrollment.description)
            case .plain, .table:
                await terminal.show(EnrollmentTimeline(terminal: terminal, answer: answer).everything())
            }
        }
    }

    struct Pause: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make enrollments stand still; what is left of their delays is kept.")
        @OptionGroup var scope: ScopeFlags
        @Option(help: ArgumentHelp("Why, for the record.", valueName: "text")) var reason: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let whose = try await scope.confirmed(in: session, verb: "Pause")
            let changes = try await session.ask(PauseEnrollments(whose: whose, reason: reason))
            try session.report(changes, "paused")
        }
    }

    struct Resume: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let enrollments go on where they stood.",
            discussion:
                "What was left of a delay is still to come, unless --as says otherwise: immediate, restart_delay or skip_overdue."
        )
        @OptionGroup var scope: ScopeFlags
        @Option(name: .customLong("as"), help: ArgumentHelp("What becomes of the delay.", valueName: "choice"))
        var choice: ResumeChoice?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let whose = try await scope.confirmed(in: session, verb: "Resume")
            let changes = try await session.ask(ResumeEnrollments(whose: whose, choice: choice))
            try session.report(changes, "resumed")
        }
    }

    struct Stop: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "End enrollments; nothing more is sent for them.")
        @OptionGroup var scope: ScopeFlags
        @Option(help: ArgumentHelp("Why, for the record.", valueName: "text")) var reason: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let whose = try await scope.confirmed(in: session, verb: "Stop")
            let changes = try await session.ask(StopEnrollments(whose: whose, reason: reason))
            try session.report(changes, "stopped")
        }
    }

    struct Archive: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put an enrollment that is over away; its job or company is free for another flow.")
        @Argument(help: "An enrollment such as E-12.") var enrollment: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                ArchiveEnrollment(enrollment: try Ids.one(enrollment, EnrollmentID.self)))
            try session.terminal.report(
                answer, name: answer.enrollment.description,
                "Archived \(answer.enrollment), \(session.terminal.printable(answer.name))")
        }
    }

    struct Event: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell what happened to a contact: a reply, an absence, an interview, a bounce.",
            discussion: """
                Everything on its way to them follows at once: a reply holds it, an interview ends it, a bounce closes the
                address. Happenings: \(Happening.allCases.map(\.rawValue).joined(separator: ", ")).
                """)
        @Argument(help: ArgumentHelp("An enrollment (E-12), a mail address or P-9.", valueName: "who"))
        var contact: String
        @Argument(help: "What happened.") var happening: Happening
        @Option(help: ArgumentHelp("What they wrote; - reads standard input.", valueName: "text")) var text: String?
        @Option(help: ArgumentHelp("The job it is about, such as J-3.", valueName: "job")) var job: String?
        @Option(help: ArgumentHelp("The day they are back, 2027-01-04.", valueName: "date")) var back: String?
        @Flag(help: "A reply that says no; counts against the rule that approved what they answer.") var negative =
            false
        @Option(help: ArgumentHelp("The address that bounced or wants no more mail.", valueName: "email"))
        var address: String?
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let words =
                text == "-" ? try await FileText.read("-", atMost: 20_000, console: terminal.console) : text
            let answer = try await session.ask(
                ReportHappening(
                    contact: contact, happening: happening, text: words,
                    job: try job.map { try Ids.one($0, JobID.self) }, back: back, address: address,
                    negative: negative ? true : nil))
            try terminal.report(
                answer, name: answer.contact.description, "Noted for \(answer.contact): \(happening.label)")
            guard terminal.format == .table else { return }
            for line in answer.enrollments { terminal.aside(EnrollmentText.sentence(line, terminal)) }
        }
    }
}

extension Happening: ExpressibleByArgument {}
extension ResumeChoice: ExpressibleByArgument {}
