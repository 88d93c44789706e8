import ArgumentParser
import Contract
import Outreach

/// A filter as words behind a command.
struct FilterWords: ParsableArguments {
    @Argument(
        help: ArgumentHelp("What to list, such as sequence:backend-* score>=85 older:2d.", valueName: "filter"))
    var words: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The same as one word; for a filter that begins with a dash.", valueName: "filter"))
    var matching: String?

    /// `nil` when nothing was asked for.
    var text: String? {
        let text = (words + [matching].compactMap(\.self)).joined(separator: " ")
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    static let discussion = """
        A filter is words such as channel:email, step>=2, contact.tag:vip or older:2d; words side by side are and, a leading
        - is not, commas are or. Without a state: it is asked of what needs a person.
        """
}

/// A draft to do something to, and the version that was listed, where one was.
struct ChosenDraft {
    var draft: DraftID
    var version: Int?
}

extension Session {
    /// One page of the inbox, or of what matches; the server may need several questions to fill it.
    func inbox(matching: String?, sort: String? = nil, limit: Int, after: String? = nil) async throws
        -> ListInbox.Answer
    {
        var answer = try await ask(ListInbox(matching: matching, sort: sort, limit: limit, after: after))
        while let next = answer.next, answer.drafts.count < limit {
            let more = try await ask(
                ListInbox(matching: matching, sort: sort, limit: limit - answer.drafts.count, after: next))
            answer.drafts += more.drafts
            answer.next = more.next
        }
        return answer
    }

    /// The drafts that were named, or those that match after their number was confirmed.
    ///
    /// - Parameters:
    ///   - verb: begins the question, such as `Approve`.
    ///   - event: what is to happen; what cannot happen to a draft leaves it out. `nil` can always happen.
    func chosen(_ named: [String], _ bulk: BulkFlags, to verb: String, by event: DraftEvent?) async throws
        -> [ChosenDraft]
    {
        guard let filter = bulk.matching else {
            guard !named.isEmpty else {
                throw Refusal(
                    .malformed, "No draft is named.", hint: "Name drafts such as D-42, or add  --matching <filter>")
            }
            return try await Ids.drafts(named, bulk: bulk, terminal: terminal).map { ChosenDraft(draft: $0) }
        }
        guard named.isEmpty else { throw Refusal(.malformed, "Name drafts or give --matching, not both.") }
        guard !filter.allSatisfy(\.isWhitespace) else {
            throw Refusal(
                .malformed, "The filter is empty, and that would be everything.",
                hint: "Say which drafts are meant:  --matching 'sequence:welcome score>=90'")
        }
        let drafts = try await matches(of: filter, bulk, event)
        try await confirm(drafts, bulk, verb)
        return drafts.map { ChosenDraft(draft: $0.draft, version: $0.version) }
    }

    /// How many matches that are left out are read over in search of others.
    private static var mostOthers: Int { 10_000 }

    private func matches(of filter: String, _ bulk: BulkFlags, _ event: DraftEvent?) async throws -> [DraftSummary] {
        var drafts: [DraftSummary] = []
        var others = 0
        var after: String?
        repeat {
            let page = try await ask(ListInbox(matching: filter, limit: Page.largest, after: after))
            let possible = page.drafts.filter { draft in event.map { draft.state.allows($0) } ?? true }
            drafts += possible
            others += page.drafts.count - possible.count
            guard others <= Self.mostOthers else {
                throw Refusal(
                    .notNow, "More than \(Self.mostOthers) of the drafts that match do not allow this.",
                    hint: "Narrow the filter down, such as with  state:waiting")
            }
            guard drafts.count <= bulk.limit else {
                throw Refusal(
                    .notNow, "More than \(bulk.limit) drafts match. Nothing was changed.",
                    hint: "Narrow the filter down, or allow more with  --limit <n>")
            }
            after = page.next
        } while after != nil
        return drafts
    }

    /// Lists what matches and asks for the count, or takes `--yes --expect`.
    private func confirm(_ drafts: [DraftSummary], _ bulk: BulkFlags, _ verb: String) async throws {
        let matching = counted(drafts.count, "draft matches", "drafts match")
        if let expected = bulk.expect, expected != drafts.count {
            throw Refusal(.notNow, "\(matching), not \(expected). Nothing was changed.")
        }
        guard !drafts.isEmpty, !bulk.dryRun else { return }
        if bulk.yes, bulk.expect != nil { return }
        guard terminal.mayAsk, !bulk.yes else {
            throw Refusal(
                .malformed, "\(matching); that has to be confirmed.", hint: "Add  --yes --expect \(drafts.count)")
        }
        if terminal.format == .table {
            try await terminal.list(drafts.map(InboxRow.init), of: drafts, next: nil, empty: "")
        }
        let people = counted(Set(drafts.map(\.contact)).count, "person", "people")
        let question = "\(verb) \(counted(drafts.count, "draft")) to \(people)? Type \(drafts.count):"
        guard await terminal.ask(question) == String(drafts.count) else {
            throw Refusal(.notNow, "Nothing was changed.")
        }
    }
}
