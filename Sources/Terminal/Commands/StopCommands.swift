import ArgumentParser
import Contract
import Outreach

/// What a stop is about; everything without a flag.
struct StopFlags: ParsableArguments {
    @Option(help: ArgumentHelp("Only what this policy cleared.", valueName: "name")) var policy: String?
    @Flag(help: "Only what policies cleared, whichever.") var policies = false
    @Option(help: ArgumentHelp("Only what belongs to this sequence.", valueName: "name")) var sequence: String?
    @Option(help: ArgumentHelp("Only what leaves from this address.", valueName: "address")) var mailbox: String?
    @Option(help: ArgumentHelp("Only what goes through this channel, such as email.", valueName: "channel"))
    var channel: String?
    @Option(help: ArgumentHelp("Only what is for this contact.", valueName: "email")) var contact: String?

    private var chosen: [(kind: StopKind, subject: String?)] {
        let named: [(StopKind, String?)] = [
            (.policy, policy), (.sequence, sequence), (.mailbox, mailbox), (.channel, channel), (.contact, contact),
        ]
        return named.filter { $0.1 != nil } + (policies ? [(.policies, nil)] : [])
    }

    func validate() throws {
        if chosen.count > 1 { throw ValidationError("Stop one thing at a time.") }
    }

    var choice: (kind: StopKind, subject: String?) { chosen.first ?? (.everything, nil) }
}

struct StopCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop everything, or a part: nothing of it leaves until start.",
        discussion: """
            Once it has answered, no hand-over begins of what is stopped. Without a flag nothing falls due, is written or \
            is decided by a rule either. --drill proves on what is approved now that the switch would hold it.
            """)
    @OptionGroup var what: StopFlags
    @Option(help: ArgumentHelp("Why, for the record.", valueName: "text")) var reason: String?
    @Flag(help: "List what is stopped; stop nothing.") var list = false
    @Flag(help: "Prove that it would hold; stop nothing, send nothing.") var drill = false
    @OptionGroup var page: PageFlags
    @OptionGroup var shared: SharedFlags

    func validate() throws {
        if list, drill || reason != nil { throw ValidationError("--list goes with neither --drill nor --reason.") }
        if drill, reason != nil { throw ValidationError("A drill stops nothing, so it needs no reason.") }
    }

    func run(in session: Session) async throws {
        if list { return try await showStops(in: session) }
        if drill { return try await prove(in: session) }
        let terminal = session.terminal
        let answer = try await session.ask(
            ThrowStop(kind: what.choice.kind, subject: what.choice.subject, reason: reason))
        let already = answer.changed ? "" : " already, since \(answer.stop.at)"
        let atLeast = answer.isWhole ? "" : "at least "
        let toWrite = answer.toWrite.map { ", \($0) to write" } ?? ""
        try terminal.report(
            answer, name: "stopped",
            "\(terminal.sentence(answer.stop)) stopped\(already); "
                + "held: \(atLeast)\(answer.approved) approved, \(answer.due) of them due\(toWrite)")
        guard terminal.format == .table || terminal.format == .plain else { return }
        if answer.leaving > 0 {
            terminal.look("\(answer.leaving) with the carrier at this moment; they may still leave.")
        }
        if terminal.format == .table { terminal.say("\nNext:  \(terminal.printable(answer.stop.start))") }
    }

    private func showStops(in session: Session) async throws {
        let terminal = session.terminal
        let answer = try await session.ask(ListStops(limit: try Page.limit(page.limit), after: page.after))
        try await terminal.list(
            answer.stops.map(StopRow.init), of: answer, next: answer.next, empty: "Nothing is stopped.")
        guard terminal.format == .table else { return }
        terminal.aside(
            answer.lastDrillAt.map { "The last drill was at \($0)." }
                ?? "There was no drill yet; try  countersign stop --drill")
    }

    private func prove(in session: Session) async throws {
        let terminal = session.terminal
        let answer = try await session.ask(DrillStop(kind: what.choice.kind, subject: what.choice.subject))
        if terminal.format == .json { try terminal.json(answer) }
        let label = terminal.printable(answer.label)
        if answer.missed.isEmpty {
            if terminal.format != .json {
                try terminal.report(
                    answer, name: "drilled",
                    "Stopping \(label) would hold \(counted(answer.held, "approved draft")), all that it concerns; nothing was stopped "
                        + "or sent")
            }
        } else {
            for draft in answer.missed where terminal.format != .json { terminal.print(draft.description) }
            terminal.bad(
                "Stopping \(label) would hold \(answer.held) of \(answer.tried); the drafts above would leave all the same."
            )
        }
        if terminal.format == .table {
            if !answer.isWhole { terminal.look("There are more than were tried.") }
            terminal.aside(answer.lastDrillAt.map { "The last drill was at \($0)." } ?? "It was the first drill.")
        }
        if !answer.missed.isEmpty { throw PartlyDone(status: Refusal.Code.fault.exitStatus) }
    }
}

struct StartCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Let go on what was stopped, with the same flag.",
        discussion: "Everything is for admins, policies for authors and admins, all else for whoever may approve.")
    @OptionGroup var what: StopFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let answer = try await session.ask(LiftStop(kind: what.choice.kind, subject: what.choice.subject))
        let terminal = session.terminal
        let sentence = answer.stop.map { stop in
            let rest =
                stop.kind == .everything
                ? "\(answer.due) approved are due" : "\(answer.due) approved that it held are looked at again"
            return
                "\(terminal.subject(stop)) \(stop.kind == .policies ? "go" : "goes") on, stopped since \(stop.at); \(rest)"
        }
        try terminal.report(answer, name: "started", sentence ?? "It was not stopped")
    }
}

struct StopRow: Row {
    let stop: StopRecord

    static let columns = [
        Column("STOPPED", mayBeCut: true), Column("SINCE"), Column("WHO", mayBeCut: true),
        Column("WHY", mayBeCut: true),
    ]
    var cells: [Cell] { [.text(stop.label), .time(stop.at), .text(stop.member), .text(stop.reason)] }
    var name: String { stop.start }
}

extension StopRecord {
    /// The command that takes it back.
    var start: String {
        switch kind {
        case .everything: "countersign start"
        case .policies: "countersign start --policies"
        case .policy, .sequence, .mailbox, .channel, .contact:
            "countersign start --\(kind.rawValue) \(subject ?? "")"
        }
    }
}

extension Terminal {
    /// `Everything`, `Sequence wave`.
    fileprivate func subject(_ stop: StopRecord) -> String {
        let label = printable(stop.label)
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    /// `Everything is`, `All policies are`.
    fileprivate func sentence(_ stop: StopRecord) -> String {
        subject(stop) + (stop.kind == .policies ? " are" : " is")
    }
}
