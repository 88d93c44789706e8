import Contract
import Foundation
import Outreach

/// The thin half of review mode: reads keys, shows drafts, asks the gateway. What follows what is `ReviewRound`'s.
struct ReviewLoop {
    let session: Session
    private(set) var round: ReviewRound
    private var shown: ShowDraft.Answer?
    private var pace = ReadingPace()
    /// When what is in front of us was shown.
    private var shownAt: Instant?

    private var terminal: Terminal { session.terminal }

    init(session: Session, inbox: [DraftSummary]) {
        self.session = session
        round = ReviewRound(
            inbox.map { draft in
                ReviewRound.Item(
                    draft: draft.draft, sequence: draft.sequence, version: draft.version,
                    text: [draft.name, draft.address, draft.company, draft.subject, draft.sequence, draft.reason]
                        .joinedPresent(" "))
            })
    }

    /// Until the round is over, the person quits, or the input ends.
    mutating func run() async throws {
        var steps = round.begin()
        while true {
            var next: [ReviewRound.Step] = []
            for step in steps {
                if step == .finish { return end() }
                do {
                    next += try await take(step)
                } catch let refusal as Refusal where refusal.code != .unsigned && refusal.code != .unavailable {
                    // The draft may have changed meanwhile; what is possible now is read again.
                    terminal.console.write(RefusalText.text(of: refusal, style: terminal.talk), to: .error)
                    try await reload()
                } catch {
                    end()
                    throw error
                }
            }
            if !next.isEmpty {
                steps = next
                continue
            }
            guard let line = await terminal.ask(round.prompt) else { return end() }
            steps = round.press(line.count == 1 ? line.first.flatMap(ReviewRound.Key.init) : nil)
        }
    }

    private func end() {
        terminal.say()
        terminal.say(round.summary(clock: terminal.clock, pace: pace.each))
        if let warning = pace.warning { terminal.look(warning) }
    }

    private mutating func take(_ step: ReviewRound.Step) async throws -> [ReviewRound.Step] {
        switch step {
        case .show(let draft): return try await show(draft)
        case .print: printShown()
        case .page:
            if let shown { await terminal.show(DraftText(terminal: terminal, draft: shown).everything()) }
        case .approve(let draft): return try await approve(draft)
        case .approveRest(let drafts): return try await approveRest(drafts)
        case .reject(let draft): return try await reject(draft)
        case .edit: try await edit()
        case .revise(let draft): return try await revise(draft)
        case .refresh(let draft):
            _ = try await session.ask(RefreshDraft(draft: draft, version: round.item?.version))
            terminal.good("\(draft) goes back to the Writer, free of charge")
            return round.settled(draft, as: .sentBack)
        case .finishTask(let draft):
            _ = try await session.ask(FinishTask(draft: draft))
            terminal.good("Done \(draft)")
            return round.settled(draft, as: .done)
        case .undo(let draft):
            let answer = try await session.ask(UndoDecision(draft: draft))
            terminal.good(UndoCommand.sentence(answer))
            return round.undone(draft)
        case .askPlace:
            guard let text = await terminal.ask("Go to which number or id?") else { return [.finish] }
            return round.go(to: text)
        case .askSearch:
            guard let text = await terminal.ask("Search for?") else { return [.finish] }
            return round.search(text)
        case .help: for key in round.keys { terminal.say("  \(key.rawValue)  \(key.help)") }
        case .say(let sentence): terminal.say(sentence)
        case .finish: break
        }
        return []
    }

    private mutating func show(_ draft: DraftID) async throws -> [ReviewRound.Step] {
        do {
            let answer = try await session.ask(ShowDraft(draft: draft))
            if shown != nil { terminal.say() }
            opened(answer)
            shownAt = terminal.now
            printShown()
            try await tellOfOthers(draft)
            return []
        } catch let refusal as Refusal where refusal.code == .notFound {
            return round.settled(draft, as: .gone)
        }
    }

    /// Says that we read it, and who else does. Whoever decides first decides; nobody is locked out.
    private func tellOfOthers(_ draft: DraftID) async throws {
        for other in try await session.ask(OpenDraft(draft: draft)).others {
            terminal.look("\(terminal.printable(other.name)) reads this too, since \(terminal.clock(other.since)).")
        }
    }

    /// Looks again at the draft in front of us, without showing it.
    private mutating func reload() async throws {
        guard let item = round.item, let answer = try? await session.ask(ShowDraft(draft: item.draft)) else { return }
        let isNewer = answer.summary.version != shown?.summary.version
        opened(answer)
        if isNewer { printShown() }
    }

    private mutating func opened(_ answer: ShowDraft.Answer) {
        shown = answer
        round.opened(
            version: answer.summary.version, possible: answer.possible, isStale: !answer.changes.isEmpty)
    }

    private func printShown() {
        guard let shown else { return }
        let summary = shown.summary
        let heading =
            "\(round.current + 1) of \(round.items.count) · \(summary.draft) · to \(summary.recipient) · "
            + "\(summary.channel.label) · \(summary.place)"
        terminal.print(DraftText(terminal: terminal, draft: shown).forDecision(heading: heading))
    }

    private mutating func approve(_ draft: DraftID) async throws -> [ReviewRound.Step] {
        let version = round.items.first { $0.draft == draft }?.version
        // What is in front of us has been read with its changed facts; of the rest nobody has.
        let changes = shown?.summary.draft == draft ? shown?.changesKey : nil
        let move = try await session.ask(ApproveDraft(draft: draft, version: version, changes: changes))
        let edited = shown?.summary.draft == draft && shown?.summary.edited == true ? " (edited)" : ""
        if let shown, shown.summary.draft == draft, let shownAt {
            let words = shown.versions.first?.body.split(whereSeparator: \.isWhitespace).count ?? 0
            pace.approved(after: terminal.now - shownAt, words: words)
        } else {
            pace.approvedUnopened()
        }
        terminal.good("Approved \(draft)\(edited)\(terminal.leaving(move.leavesAt))")
        return round.settled(draft, as: .approved(move.leavesAt))
    }

    private mutating func approveRest(_ drafts: [DraftID]) async throws -> [ReviewRound.Step] {
        let question = "Approve \(counted(drafts.count, "draft"))? Type \(drafts.count):"
        guard let typed = await terminal.ask(question) else { return [.finish] }
        guard typed == String(drafts.count) else { return [.say("Nothing was approved.")] }
        var next: [ReviewRound.Step] = []
        // The draft in front of us comes last, because settling it moves the round on.
        for draft in drafts.filter({ $0 != round.item?.draft }) + [round.item?.draft].compactMap({ $0 }) {
            do {
                next += try await approve(draft)
            } catch let refusal as Refusal where refusal.code != .unsigned && refusal.code != .unavailable {
                var named = refusal
                named.message = "\(draft)  \(refusal.message)"
                terminal.console.write(RefusalText.text(of: named, style: terminal.talk), to: .error)
            }
        }
        return next
    }

    private mutating func reject(_ draft: DraftID) async throws -> [ReviewRound.Step] {
        guard let reason = await terminal.ask("Why? (empty for none)") else { return [.finish] }
        guard let answer = await terminal.ask("Then? [r]edraft, [s]kip this step, s[t]op the enrollment:") else {
            return [.finish]
        }
        let choices: [String: AfterRejection] = [
            "r": .redraft, "redraft": .redraft, "s": .skip, "skip": .skip, "t": .stop, "stop": .stop,
        ]
        guard let then = choices[answer.lowercased()] else { return [.say("Nothing was rejected.")] }
        let version = round.item?.version
        _ = try await session.ask(RejectDraft(draft: draft, reason: reason, then: then, version: version))
        terminal.good("Rejected \(draft), \(then.consequence)")
        return round.settled(draft, as: .rejected)
    }

    private mutating func revise(_ draft: DraftID) async throws -> [ReviewRound.Step] {
        guard let shown else { return [.finish] }
        let price = counted(shown.revisionPrice, "credit")
        guard let note = await terminal.ask("What should change? (costs \(price); empty for nothing)") else {
            return [.finish]
        }
        guard !note.isEmpty else { return [.say("Nothing was asked of the model.")] }
        let answer = try await session.ask(ReviseDraft(draft: draft, note: note, version: round.item?.version))
        terminal.good("\(draft) goes back to the Writer for \(counted(answer.price, "credit"))")
        return round.settled(draft, as: .sentBack)
    }

    private mutating func edit() async throws {
        guard let shown else { return }
        guard try await Editing(session: session).edit(shown) != nil else { return }
        let answer = try await session.ask(ShowDraft(draft: shown.summary.draft))
        opened(answer)
    }
}
