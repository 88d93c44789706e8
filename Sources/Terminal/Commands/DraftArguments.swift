import ArgumentParser
import Contract
import Outreach

/// Reads ids that a person wrote.
enum Ids {
    static func one<ID: RecordID>(_ text: String, _ type: ID.Type = ID.self) throws -> ID {
        if let id = ID(text) { return id }
        let shown = PlainText.printable(String(text.prefix(40)), keepingLines: false)
        throw Refusal(.malformed, "“\(shown)” is not an id.", hint: "Write it like \(ID.prefix)-42.")
    }

    /// The drafts that were named, each once; `-` alone reads them from standard input, one or more a line.
    static func drafts(_ texts: [String], bulk: BulkFlags, terminal: Terminal) async throws -> [DraftID] {
        var words = texts
        if texts == ["-"] {
            words = []
            while words.count <= bulk.limit, let line = await terminal.console.readLine() {
                words += line.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        var seen: Set<DraftID> = []
        let ids = try words.map { try one($0, DraftID.self) }.filter { seen.insert($0).inserted }
        if ids.count > bulk.limit {
            throw Refusal(
                .notNow, "More than \(bulk.limit) drafts are named.",
                hint: "Name fewer, or allow more with  --limit <n>")
        }
        if let expected = bulk.expect, expected != ids.count {
            throw Refusal(
                .notNow, "\(counted(ids.count, "draft is", "drafts are")) named, not \(expected). Nothing was changed.")
        }
        if texts == ["-"], !ids.isEmpty, !bulk.dryRun, !bulk.yes || bulk.expect == nil {
            // Standard input is taken, so nobody can be asked for the count.
            throw Refusal(
                .malformed,
                "\(counted(ids.count, "draft was", "drafts were")) read from standard input; "
                    + "the number has to be confirmed.",
                hint: "Add  --yes --expect \(ids.count)")
        }
        return ids
    }
}

extension Session {
    /// Does something to each draft; a failure does not stop the rest. Throws `PartlyDone` when any failed.
    func each(_ drafts: [ChosenDraft], _ work: (DraftID, Int?) async throws -> Void) async throws {
        if drafts.isEmpty, terminal.format == .table { terminal.aside("No draft is meant; nothing to do.") }
        if drafts.count == 1 { return try await work(drafts[0].draft, drafts[0].version) }
        var refusals: [Refusal] = []
        for (draft, version) in drafts.map({ ($0.draft, $0.version) }) {
            do {
                try await work(draft, version)
            } catch let refusal as Refusal {
                refusals.append(refusal)
                var named = refusal
                named.message = "\(draft)  \(refusal.message)"
                terminal.console.write(RefusalText.text(of: named, style: terminal.talk), to: .error)
            }
        }
        guard let first = refusals.first else { return }
        if refusals.count < drafts.count {
            terminal.bad("\(refusals.count) of \(drafts.count) failed; the rest is done.")
            throw PartlyDone(status: 7)
        }
        throw PartlyDone(status: first.code.exitStatus)
    }

    /// What `--dry-run` says of a draft. Throws `Refusal.notNow` when it could not be done.
    func rehearse(_ verb: String, _ event: DraftEvent, _ draft: DraftID) async throws {
        let shown = try await ask(ShowDraft(draft: draft))
        guard shown.possible.contains(event) else {
            throw Refusal(
                .notNow, "\(draft) is \(shown.summary.state.label); it cannot be \(verb) now.",
                hint: "countersign explain \(draft)")
        }
        try terminal.report(
            shown, name: draft.description, "\(draft) would be \(verb): to \(shown.summary.recipient)")
    }
}
