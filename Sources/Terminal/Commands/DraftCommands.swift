import ArgumentParser
import Contract
import Outreach

struct InboxCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "List what waits for you, or what matches, the longest waiting first.",
        discussion: FilterWords.discussion)

    @OptionGroup var filter: FilterWords
    @Option(help: ArgumentHelp("oldest, due or riskiest first.", valueName: "order")) var sort: String?
    @Flag(help: "Print how many there are, 10,000 at most.") var count = false
    @OptionGroup var page: PageFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let terminal = session.terminal
        if count {
            let answer = try await session.ask(CountDrafts(matching: filter.text))
            if terminal.format == .json { return try terminal.json(answer) }
            return terminal.print("\(answer.count)\(answer.more ? "+" : "")")
        }
        let answer = try await session.inbox(
            matching: filter.text, sort: sort, limit: try Page.limit(page.limit), after: page.after)
        try await terminal.list(
            answer.drafts.map(InboxRow.init), of: answer, next: answer.next,
            empty: filter.text == nil ? "No draft waits for you." : "No draft matches.")
        guard terminal.format == .table || terminal.format == .plain else { return }
        for notice in answer.notices {
            let draft = notice.draft.map { "  \($0)" } ?? ""
            terminal.look("\(notice.notice)\(draft)  \(terminal.printable(notice.text))")
        }
        if !answer.notices.isEmpty {
            terminal.aside("Take a notice out with  countersign settle \(answer.notices[0].notice)")
        }
    }
}

struct ReviseCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise", abstract: "Ask the model for a new version.")

    @Argument(help: "A draft such as D-1042.") var draft: String

    @Option(help: ArgumentHelp("What to change.", valueName: "text")) var note: String

    @Flag(name: .shortAndLong, help: "Do not ask.") var yes = false
    @Flag(help: "Show the text as it comes.") var watch = false

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let id = try Ids.one(draft, DraftID.self)
        let version = watch ? try await session.ask(WatchDraft(draft: id)).version : 0
        if session.terminal.mayAsk, !yes, session.terminal.format == .table {
            let price = try await session.ask(ShowDraft(draft: id)).revisionPrice
            let question = "A new version costs \(counted(price, "credit")). Write it? [y/N]"
            guard await session.terminal.ask(question)?.lowercased() == "y" else {
                return session.terminal.aside("Nothing was asked of the model.")
            }
        }
        let answer = try await session.ask(ReviseDraft(draft: id, note: note))
        try session.terminal.report(
            answer, name: id.description,
            "\(id) goes back to the Writer for \(counted(answer.price, "credit"))")
        if watch { try await session.watch(id, after: version) }
    }
}

struct SettleCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Say whether an uncertain draft was sent, or take a notice out of Needs attention.")

    @Argument(help: "A draft such as D-7, or a notice such as N-31.") var id: String

    @Flag(help: "It did leave.") var sent = false
    @Flag(help: "It did not leave; it waits for a decision again.") var notSent = false

    @Option(help: ArgumentHelp("How you know, for the record.", valueName: "text")) var note: String?

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        if let notice = NoticeID(id) {
            let answer = try await session.ask(SettleNotice(notice: notice))
            return try session.terminal.report(answer, name: notice.description, "Settled \(notice)")
        }
        let draft = try Ids.one(id, DraftID.self)
        guard sent != notSent else {
            throw Refusal(
                .malformed, "Say what became of \(draft): was it sent or not?",
                hint: "Look into the mailbox, then add  --sent  or  --not-sent")
        }
        let move = try await session.ask(SettleDraft(draft: draft, sent: sent, note: note))
        try session.terminal.report(move, name: draft.description, "Settled \(draft), it is \(move.state.label) now")
    }
}

struct UndoCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back your last decision, or that about a draft, while that is possible.",
        discussion: "Your last decision may also be that you activated a policy; the version before is live again then."
    )

    @Argument(help: "A draft such as D-1042; your last decision without it.") var draft: String?

    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        if let draft {
            let answer = try await session.ask(UndoDecision(draft: try Ids.one(draft, DraftID.self)))
            return try session.terminal.report(answer, name: answer.draft.description, Self.sentence(answer))
        }
        let answer = try await session.ask(UndoLastDecision())
        if let policy = answer.policy {
            try session.terminal.report(answer, name: policy.version, Self.sentence(policy))
        } else if let draft = answer.draft {
            try session.terminal.report(answer, name: draft.draft.description, Self.sentence(draft))
        }
    }

    private static func sentence(_ policy: PolicyMove) -> String {
        let before = policy.replaced.map { "; \($0) is active again" } ?? ""
        let returned =
            policy.returned == 0 ? "" : "; \(counted(policy.returned, "draft waits", "drafts wait")) for a person again"
        return "\(policy.version) is \(policy.state.label) again\(before)\(returned)"
    }

    static func sentence(_ answer: UndoDecision.Answer) -> String {
        let place = answer.state == .waiting ? "is back in your inbox" : "is \(answer.state.label) again"
        let left = answer.leftSeconds.map { "; it had \(Age.remaining(seconds: $0)) left" } ?? ""
        return "\(answer.draft) \(place)\(left)"
    }
}

struct HistoryCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List what happened, newest first.")

    @Option(help: ArgumentHelp("Only events of this draft.", valueName: "draft")) var draft: String?
    @Option(help: ArgumentHelp("Only events of this enrollment.", valueName: "enrollment")) var enrollment: String?
    @Flag(help: "Only what you did.") var mine = false

    @OptionGroup var page: PageFlags
    @OptionGroup var shared: SharedFlags

    func run(in session: Session) async throws {
        let question = ListEvents(
            draft: try draft.map { try Ids.one($0, DraftID.self).description },
            enrollment: try enrollment.map { try Ids.one($0, EnrollmentID.self).description },
            actor: mine ? "me" : nil, limit: try Page.limit(page.limit), after: page.after)
        let answer = try await session.ask(question)
        try await session.terminal.list(
            answer.events.map(EventRow.init), of: answer, next: answer.next, empty: "Nothing happened yet.", paged: true
        )
    }
}
