import ArgumentParser
import Contract
import Outreach

extension GuideKind: ExpressibleByArgument {}

struct GuideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide", abstract: "How messages are to sound, and what they may tell of us.",
        discussion: """
            A tone or pitch of a sequence that is a guide's name takes its text. A voice says how somebody writes: the \
            organisation's is called house, your own voice. Your own come before the organisation's.
            """,
        subcommands: [List.self, Show.self, Set.self, Remove.self, Suggest.self])

    struct List: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "List the organisation's guides and your own.")
        @OptionGroup var page: PageFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(ListGuides(limit: try Page.limit(page.limit), after: page.after))
            let terminal = session.terminal
            try await terminal.list(
                answer.guides.map(GuideListRow.init), of: answer, next: answer.next, empty: "There is no guide yet.")
            if terminal.format == .table {
                terminal.aside("Built-in tones: \(answer.standardTones.joined(separator: ", "))")
            }
        }
    }

    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Print a guide, as it applies to you.")
        @OptionGroup var which: GuideFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let owner: GuideOwner? = which.mine ? .mine : nil
            let answer = try await session.ask(ShowGuide(kind: which.kind, name: which.name, owner: owner))
            let terminal = session.terminal
            switch terminal.format {
            case .json: try terminal.json(answer)
            case .names: terminal.print(answer.name)
            case .plain, .table: await terminal.show(PlainText.printable(answer.text) + "\n")
            }
        }
    }

    struct Set: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Write a guide, or write over it.")
        @OptionGroup var which: GuideFlags
        @Option(help: ArgumentHelp("Its text, at most 4,000 characters; - reads standard input.", valueName: "file"))
        var file: String
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let text = try await FileText.read(file, atMost: 65_536, console: terminal.console)
            let answer = try await session.ask(
                SetGuide(kind: which.kind, name: which.name, text: text, owner: which.owner))
            try terminal.report(
                answer, name: answer.name, "\(Self.whose(answer)) has \(answer.text.count) characters")
        }

        static func whose(_ guide: GuideRecord) -> String {
            "\(guide.owner == .mine ? "Your" : "The organisation's") \(guide.kind.rawValue) \(guide.name)"
        }
    }

    struct Remove: DeskCommand {
        static let configuration = CommandConfiguration(abstract: "Take a guide away.")
        @OptionGroup var which: GuideFlags
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let answer = try await session.ask(
                RemoveGuide(kind: which.kind, name: which.name, owner: which.owner))
            try session.terminal.report(
                answer, name: answer.name, "\(Set.whose(answer)) is gone")
        }
    }

    struct Suggest: DeskCommand {
        enum Subject: String, CaseIterable, ExpressibleByArgument { case voice }

        static let configuration = CommandConfiguration(
            abstract: "Describe how people here write, from what they wrote or changed and sent.",
            discussion:
                "No model is asked and nothing is kept. Change the text as you like, then  countersign guide set voice house --file <file>"
        )
        @Argument(help: "voice.") var subject: Subject
        @Flag(help: "From your own messages alone.") var mine = false
        @OptionGroup var shared: SharedFlags

        func run(in session: Session) async throws {
            let terminal = session.terminal
            let answer = try await session.ask(SuggestVoice(owner: mine ? .mine : nil))
            if terminal.format == .json { return try terminal.json(answer) }
            guard let text = answer.text else {
                return terminal.aside(
                    "\(counted(answer.messages, "message")) so far; \(answer.missing) more that somebody wrote or changed before sending are needed."
                )
            }
            terminal.print(PlainText.printable(text))
            let name = GuideKind.voiceName(isOwn: mine) + (mine ? " --mine" : "")
            terminal.aside(
                "From \(counted(answer.messages, "message")). Keep it with  countersign guide set voice \(name) --file <file>"
            )
        }
    }
}

/// Which guide is meant.
struct GuideFlags: ParsableArguments {
    @Argument(help: "tone, pitch or voice.") var kind: GuideKind
    @Argument(help: "Its name.") var name: String
    @Flag(help: "Your own, which comes before the organisation's.") var mine = false

    var owner: GuideOwner { mine ? .mine : .organisation }
}

private struct GuideListRow: Row {
    let guide: GuideRecord

    static let columns = [
        Column("KIND"), Column("NAME"), Column("WHOSE"), Column("CHANGED"), Column("BY"),
        Column("TEXT", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(guide.kind.rawValue), .text(guide.name), .text(guide.owner.rawValue), .age(guide.changedAt),
            .text(guide.changedBy), .text(String(guide.text.prefix(120))),
        ]
    }
    var name: String { "\(guide.kind.rawValue) \(guide.name)" }
}
