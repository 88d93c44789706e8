import Contract
import Outreach

/// A draft as a person reads it.
struct DraftText {
    let terminal: Terminal
    let draft: ShowDraft.Answer

    private var summary: DraftSummary { draft.summary }

    /// Everything about it.
    func everything() -> String {
        var blocks = [heading() + why(), message()]
        blocks.append(facts())
        if !draft.claims.isEmpty { blocks.append(claims()) }
        if draft.versions.count > 1 { blocks.append(versions()) }
        blocks += draft.reviews.map(review)
        if !draft.deliveries.isEmpty { blocks.append(deliveries()) }
        if !draft.events.isEmpty { blocks.append(events()) }
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// What a person needs for a decision: whom, why it waits, the message, what the peer found.
    func forDecision(heading: String) -> String {
        var blocks = [[heading] + why(), message()]
        if let latest = draft.reviews.first, latest.version == summary.version, !latest.findings.isEmpty {
            blocks.append(latest.findings.map(finding))
        }
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func heading() -> [String] {
        let edited = summary.edited ? ", edited by a person" : ""
        return [
            "\(summary.draft) · to \(summary.recipient) · \(summary.place)",
            "\(summary.channel.label), \(summary.state.label) since \(terminal.clock(summary.since))"
                + "\(terminal.leaving(summary.leavesAt)), version \(summary.version)\(edited)",
        ]
    }

    private func why() -> [String] {
        guard let reason = summary.reason else { return changes() }
        return [terminal.output.look("!") + " " + terminal.printable(reason)] + changes()
    }

    private func message() -> [String] {
        guard summary.version > 0 else { return [terminal.output.aside("  Nothing has been written yet.")] }
        var lines: [String] = []
        if let subject = summary.subject { lines += ["  Subject: " + terminal.printable(subject), ""] }
        return lines + indented(draft.body)
    }

    private func indented(_ text: String) -> [String] {
        PlainText.printable(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "" : "  " + line
        }
    }

    private func facts() -> [String] {
        var lines = ["From      \(terminal.printable(draft.sender))"]
        if let job = draft.job { lines.append("Job       \(terminal.printable(job))") }
        if let hash = draft.envelopeHash { lines.append("Envelope  \(terminal.printable(hash))") }
        lines.append("Credits   \(draft.creditsCharged) charged, \(draft.creditsHeld) on hold")
        return lines
    }

    private func versions() -> [String] {
        draft.versions.map { version in
            let note = version.note.map { ": \(terminal.printable($0))" } ?? ""
            let author = terminal.printable(version.author)
            return "Version \(version.number)  \(terminal.clock(version.at))  by \(author)\(note)"
        }
    }

    private func review(_ review: ReviewRecord) -> [String] {
        let score = review.score.map { ", score \($0)" } ?? ""
        let reviewer = terminal.printable(review.reviewer)
        return ["Review of version \(review.version) by \(reviewer): \(review.verdict.rawValue)\(score)"]
            + review.findings.map(finding)
    }

    func finding(_ finding: Finding) -> String {
        let mark = finding.weight != .soft ? terminal.output.bad("✗") : terminal.output.look("!")
        let quote = finding.quote.map { " “\(terminal.printable($0))”" } ?? ""
        return "  \(mark) \(terminal.printable(finding.remark))\(quote)"
    }

    private func deliveries() -> [String] {
        draft.deliveries.map { delivery in
            let answer = delivery.answer.map { ": \(terminal.printable($0))" } ?? ""
            return "Delivery \(delivery.attempt)  \(terminal.clock(delivery.at))  \(delivery.state)\(answer)"
        }
    }

    private func events() -> [String] {
        draft.events.map { event in
            let detail = event.detail.map { ": \(terminal.printable($0))" } ?? ""
            let actor = terminal.printable(event.actor)
            return "\(terminal.clock(event.at))  \(terminal.printable(event.event)) by \(actor)\(detail)"
        }
    }
}
