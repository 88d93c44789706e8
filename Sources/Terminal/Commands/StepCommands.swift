import ArgumentParser
import Contract
import Outreach

extension SequenceCommand {
    struct AddStep: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Publish a version with one more step, at the end unless --before names a step.")
        @Argument(help: "The sequence's name.") var name: String
        @Argument(help: "The new step's id.") var id: String
        @Option(help: ArgumentHelp("The step that follows.", valueName: "id")) var before: String?
        @OptionGroup var keys: StepFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try session.report(
                try await session.ask(
                    Contract.AddStep(sequence: name, id: id, step: keys.values, before: before)))
        }
    }

    struct SetStep: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Publish a version in which one step says otherwise.",
            discussion: "An empty value takes the key away:  --label \"\"")
        @Argument(help: "The sequence's name.") var name: String
        @Argument(help: "The step's id.") var id: String
        @OptionGroup var keys: StepFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            try session.report(
                try await session.ask(ChangeStep(sequence: name, id: id, changes: keys.values)))
        }
    }

    struct MoveStep: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Publish a version in which one step stands elsewhere.")
        @Argument(help: "The sequence's name.") var name: String
        @Argument(help: "The step's id.") var id: String
        @Option(help: ArgumentHelp("Right before this step.", valueName: "id")) var before: String?
        @Option(help: ArgumentHelp("Right after this step.", valueName: "id")) var after: String?
        @Option(name: .customLong("to"), help: ArgumentHelp("At this place, from 1.", valueName: "n")) var place: Int?
        @OptionGroup var shared: SharedFlags

        func validate() throws {
            let given = [before != nil, after != nil, place != nil].count { $0 }
            if given != 1 { throw ValidationError("Give one of --before, --after and --to.") }
        }

        func run(in session: Session) async throws {
            var target = place ?? 1
            if let other = before ?? after {
                let ids = try await session.ask(ShowSequence(sequence: name)).steps.map(\.id).filter { $0 != id }
                guard let index = ids.firstIndex(of: other) else {
                    throw Refusal(
                        .notFound, "There is no other step “\(session.terminal.printable(other))”.",
                        hint: "countersign sequence show \(session.terminal.printable(name))")
                }
                target = before != nil ? index + 1 : index + 2
            }
            try session.report(
                try await session.ask(Contract.MoveStep(sequence: name, id: id, place: target)))
        }
    }

    struct RemoveStep: DeskCommand {
        static let configuration = CommandConfiguration(
            abstract: "Publish a version without one step.",
            discussion: "Whoever is on the way keeps it, unless they are moved:  sequence apply <file> --to unsent")
        @Argument(help: "The sequence's name.") var name: String
        @Argument(help: "The step's id.") var id: String
        @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            if !yes {
                guard terminal.mayAsk else {
                    throw Refusal(.malformed, "Removing a step has to be confirmed.", hint: "Add  --yes")
                }
                let question = "Remove the step \(terminal.printable(id)) from \(terminal.printable(name))? [y/N]"
                guard await terminal.ask(question)?.lowercased() == "y" else {
                    return terminal.aside("Nothing was changed.")
                }
            }
            try session.report(try await session.ask(Contract.RemoveStep(sequence: name, id: id)))
        }
    }
}

/// The keys of a step, as a sequence file writes them.
struct StepFlags: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "email, linkedin_message, linkedin_connection, linkedin_inmail, sms or call.", valueName: "channel"))
    var channel: String?
    @Option(help: ArgumentHelp("For its readers.", valueName: "text")) var label: String?
    @Option(help: ArgumentHelp("Such as 3, \"2 calendar days\" or \"4 hours\".", valueName: "delay")) var delay: String?
    @Option(help: ArgumentHelp("What the message is to achieve.", valueName: "text")) var purpose: String?
    @Option(help: ArgumentHelp("For this step alone.", valueName: "text")) var tone: String?
    @Option(help: ArgumentHelp("new or reply.", valueName: "thread")) var thread: String?
    @Option(help: ArgumentHelp("The member in whose name it leaves.", valueName: "email")) var sender: String?
    @Option(help: ArgumentHelp("Gets a copy.", valueName: "email")) var cc: String?
    @Option(help: ArgumentHelp("Gets a copy, unseen by the others.", valueName: "email")) var bcc: String?
    @Option(help: ArgumentHelp("Business days, or never.", valueName: "days")) var autoSkipAfter: String?

    var values: [String: String] {
        let values = [
            "channel": channel, "label": label, "delay": delay, "purpose": purpose, "tone": tone, "thread": thread,
            "sender": sender, "cc": cc, "bcc": bcc, "auto_skip_after": autoSkipAfter,
        ]
        return values.compactMapValues { $0 }
    }
}
