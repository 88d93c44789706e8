import Contract
import Outreach

extension DraftText {
    /// What the message states, what that rests on, and whether the peer confirmed it.
    func claims() -> [String] {
        ["It states"]
            + draft.claims.flatMap { claim in
                let mark =
                    switch claim.holds {
                    case true?: terminal.output.good("✓")
                    case false?: terminal.output.bad("✗")
                    case nil: terminal.output.aside("·")
                    }
                let remark = claim.remark.map { "  \(terminal.output.bad(terminal.printable($0)))" } ?? ""
                let sources = claim.facts.isEmpty ? ["no fact"] : claim.facts.map(source)
                return ["  \(mark) “\(terminal.printable(claim.words))”\(remark)"]
                    + sources.map { terminal.output.aside("      \($0)") }
            }
    }

    /// `job.title: Senior Engineer (as of 2026-11-02 10:00)`.
    private func source(_ fact: Fact) -> String {
        let value = terminal.printable(fact.value)
        let asOf = fact.asOf.map { " (as of \(terminal.clock($0)))" } ?? ""
        return "\(fact.key): \(value.count > 80 ? value.prefix(79) + "…" : value[...])\(asOf)"
    }

    /// What of it is not so any more, and what that means for a decision (ahead 3.4).
    func changes() -> [String] {
        guard !draft.changes.isEmpty else { return [] }
        let from = draft.jobAsOf.map { ", from job data of \(terminal.clock($0))" } ?? ""
        let written = draft.versions.first.map { "Written \(terminal.clock($0.at))\(from); since then" } ?? "Since then"
        return [terminal.output.look("!") + " \(written):"]
            + draft.changes.map { change in
                let since = change.since.map { ", since \(terminal.clock($0))" } ?? ""
                return "    \(terminal.printable(change.sentence))\(since)"
            }
    }
}
