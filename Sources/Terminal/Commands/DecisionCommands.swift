import ArgumentParser
import Contract
import Outreach

struct ApproveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Clear drafts for sending, once their grace period is over.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "text"))
    var note: String?

    @Option(
        help: ArgumentHelp(
            "Facts changed since it was written, and you have read which: the key that the refusal named.",
            valueName: "key"))
    var changes: String?

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Approve", by: .approved)
        try await session.each(chosen) { draft, version in
            if bulk.dryRun { return try await session.rehearse("approved", .approved, draft) }
            let move = try await session.ask(ApproveDraft(draft: draft, version: version, note: note, changes: changes))
            try session.terminal.report(
                move, name: draft.description, "Approved \(draft)\(session.terminal.leaving(move.leavesAt))")
        }
    }
}

struct RejectCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Say no to drafts, and what becomes of the step.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @Option(help: ArgumentHelp("Why; the Writer reads it too.", valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp("redraft, skip (leave the step out) or stop (end the enrollment).", valueName: "what"))
    var then: AfterRejection

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Reject", by: .rejected)
        try await session.each(chosen) { draft, version in
            if bulk.dryRun { return try await session.rehearse("rejected", .rejected, draft) }
            let move = try await session.ask(RejectDraft(draft: draft, reason: reason, then: then, version: version))
            try session.terminal.report(move, name: draft.description, "Rejected \(draft), \(then.consequence)")
        }
    }
}

extension AfterRejection: ExpressibleByArgument {
    /// What happens next, after a comma.
    var consequence: String {
        switch self {
        case .redraft: "a new version will be written"
        case .skip: "the step is left out"
        case .stop: "the enrollment ends"
        }
    }
}

struct RefreshCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh", abstract: "Have drafts written anew because facts changed; free of charge.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Refresh", by: .revisionAsked)
        try await session.each(chosen) { draft, version in
            if bulk.dryRun { return try await session.rehearse("written anew", .revisionAsked, draft) }
            let move = try await session.ask(RefreshDraft(draft: draft, version: version))
            try session.terminal.report(
                move, name: draft.description, "\(draft) goes back to the Writer, free of charge")
        }
    }
}

struct SkipCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Leave this step out; the enrollment goes on.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "text"))
    var reason: String?

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Skip", by: .skipped)
        try await session.each(chosen) { draft, _ in
            if bulk.dryRun { return try await session.rehearse("skipped", .skipped, draft) }
            let move = try await session.ask(SkipDraft(draft: draft, reason: reason))
            try session.terminal.report(
                move, name: draft.description, "Skipped \(draft), the enrollment goes on with its next step")
        }
    }
}

struct DoneCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Say that you did it: a call was made, a message was pasted.")

    @Argument(help: ArgumentHelp("Drafts such as D-1042; - reads them from standard input.", valueName: "draft"))
    var drafts: [String] = []

    @Option(help: ArgumentHelp("How it went, for the record.", valueName: "text"))
    var note: String?

    @OptionGroup var bulk: BulkFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let chosen = try await session.chosen(drafts, bulk, to: "Finish", by: .done)
        try await session.each(chosen) { draft, _ in
            if bulk.dryRun { return try await session.rehearse("done", .done, draft) }
            let move = try await session.ask(FinishTask(draft: draft, note: note))
            try session.terminal.report(move, name: draft.description, "Done \(draft)")
        }
    }
}
