import ArgumentParser
import Contract
import Outreach

extension EnrollmentCommand {
    struct Edit: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Change the unsent steps of one enrollment, or of everybody enrolled together.",
            discussion: """
                The file is a whole sequence file of the same name; begin with  sequence show NAME --source.  Nobody \
                else's steps change, and the sequence itself stays as it is.
                """)
        @Argument(help: "An enrollment such as E-12.") var enrollment: String
        @Option(help: ArgumentHelp("A YAML file; - reads standard input.", valueName: "path")) var file: String
        @Flag(help: "Everybody who was enrolled by the same action.") var batch = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let id = try Ids.one(enrollment, EnrollmentID.self)
            let source = try await FileText.read(
                file, atMost: SequenceCommand.largestFile, console: terminal.console)
            var answer = try await session.ask(
                EditEnrollment(enrollment: id, source: source, batch: batch ? true : nil))
            while let after = answer.next {
                let page = try await session.ask(
                    EditEnrollment(enrollment: id, source: source, batch: true, after: after))
                answer.people += page.people
                answer.next = page.next
            }
            try await Adopting(session: session).show(
                answer.people, answer, again: "Repeat the command to try them again.")
            if !batch, answer.together > 0, terminal.format == .table {
                terminal.aside(
                    "\(counted(answer.together, "other")) enrolled by the same action; move them too with  --batch")
            }
        }
    }
}
