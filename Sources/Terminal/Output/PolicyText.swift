import Contract
import Outreach

/// Policies as a person reads them.
struct PolicyText {
    let terminal: Terminal

    /// `follow-ups: 1 approve line, 2 hold lines, at most 20 per day. Anything else waits for a person.`
    func sentence(_ policy: PolicyOutline) -> String {
        let lines =
            "\(counted(policy.approve.count, "approve line")), \(counted(policy.hold.count, "hold line"))"
        let caps = policy.caps.isEmpty ? "no cap" : "at most \(policy.caps.joined(separator: ", "))"
        let sample = policy.sample == 0 ? "" : "; \(share(policy.sample)) of it goes to a person as a sample"
        return "\(terminal.printable(policy.policy)): \(lines), \(caps)\(sample). Anything else waits for a person."
    }

    func tell(_ trial: PolicyTrialRecord) {
        let what = terminal.printable(trial.name ?? "line \(trial.line)")
        guard !trial.passed else { return terminal.print("\(terminal.output.good("✓")) \(what): \(trial.got)") }
        terminal.print(
            "\(terminal.output.bad("✗")) \(what) (line \(trial.line)): expected \(trial.expected), got \(trial.got)")
        for reason in trial.because { terminal.print("    \(terminal.printable(reason))") }
    }

    // MARK: Preview

    func preview(_ preview: PolicyPreview) -> String {
        var lines = [
            "Replayed on \(counted(preview.decided, "decided draft"))\(preview.isCut ? ", the first of more" : ""); "
                + "nothing is sent and no credit is used.", "",
        ]
        lines += table(preview)
        lines += ["", summary(preview)]
        if preview.beforeCaps > preview.wouldApprove {
            lines.append("Its caps would have left \(preview.beforeCaps - preview.wouldApprove) more to people.")
        }
        if let low = preview.rejectLow, let high = preview.rejectHigh {
            lines.append(
                "People would reject between \(percent(low)) and \(percent(high)) of such drafts (exact, 95 %).")
        }
        lines.append(
            "Sending them costs \(counted(preview.credits, "credit")); people spent "
                + "\(counted(preview.minutes, "minute")) on them.")
        lines += exceptions(preview.exceptions)
        lines += ["", "Its lines:"]
        lines += preview.lines.map {
            "  \(DisplayWidth.padded(String($0.count), to: 5, toTheRight: true))  line \($0.line) \($0.kind)  "
                + terminal.printable($0.filter)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func table(_ preview: PolicyPreview) -> [String] {
        let live = preview.liveWouldApprove ?? 0
        let now = preview.live.map { "now (\($0))" } ?? "now"
        let width = max(DisplayWidth.of(now), 9)
        func line(_ label: String, _ before: String, _ after: String) -> String {
            DisplayWidth.padded(label, to: 18) + "  " + DisplayWidth.padded(before, to: width, toTheRight: true) + "  "
                + DisplayWidth.padded(after, to: 10, toTheRight: true)
        }
        return [
            line("", now, preview.version.count <= 10 ? preview.version : "this one"),
            line("cleared by policy", String(live), String(preview.wouldApprove)),
            line("wait for a person", String(preview.decided - live), String(preview.decided - preview.wouldApprove)),
        ]
    }

    /// One sentence: how many more, and what people did with them.
    func summary(_ preview: PolicyPreview) -> String {
        let change = preview.medianChange.map { " (half of those by \($0) % of the words or less)" } ?? ""
        let otherwise = preview.otherwise == 0 ? "" : ", left out or sent back \(preview.otherwise)"
        let cleared = preview.cleared == 0 ? "" : "; a rule had approved \(preview.cleared)"
        return "\(preview.version) would approve \(preview.wouldApprove): people approved \(preview.approvedUnchanged) "
            + "unchanged, edited \(preview.edited)\(change), rejected \(preview.rejected)\(otherwise)\(cleared). "
            + "\(preview.adds) more would go out than now, \(preview.drops) fewer."
    }

    private func exceptions(_ exceptions: [PolicyException]) -> [String] {
        guard !exceptions.isEmpty else { return [] }
        return ["", "People did not approve these unchanged:"]
            + exceptions.map { exception in
                let by = exception.by.map { " by \(terminal.printable($0))" } ?? ""
                let change = exception.changed.map { ", \($0) % changed" } ?? ""
                let note = exception.note.map { ": “\(terminal.printable(String($0.prefix(80))))”" } ?? ""
                let score = exception.score.map { " (score \($0))" } ?? ""
                return "  \(exception.draft)  \(exception.outcome)\(by)\(change)\(note)   "
                    + "line \(exception.line) would clear it\(score)"
            }
    }

    // MARK: Comparison

    func comparison(_ answer: ComparePolicies.Answer) -> String {
        var lines = ["\(answer.from) → \(answer.to)"]
        lines += answer.changes.isEmpty ? ["  Their lines are the same."] : changes(answer.changes)
        lines += [
            "", "Of \(counted(answer.decided, "decided draft")):",
            "  \(answer.both) both would approve, \(answer.onlyFrom) only \(answer.from), "
                + "\(answer.onlyTo) only \(answer.to), \(answer.neither) neither.",
        ]
        return (lines + exceptions(answer.exceptions)).joined(separator: "\n") + "\n"
    }

    func changes(_ changes: [PolicyLineChange]) -> [String] {
        changes.map { change in
            let before = change.before.map(terminal.printable) ?? "(nothing)"
            let after = change.after.map(terminal.printable) ?? "(nothing)"
            return "  \(change.kind)  \(before)  →  \(after)"
        }
    }

    func suggestion(_ suggestion: PolicySuggestion) -> String {
        let preview = suggestion.preview
        return """
            \(terminal.printable(suggestion.name)): \(suggestion.approvals) approved unchanged by \
            \(counted(suggestion.people, "person", "people")), no rejection; would have saved \
            \(counted(preview.minutes, "minute"))

            \(PlainText.printable(suggestion.source))
            """
    }

    func share(_ thousandths: Int) -> String {
        thousandths % 10 == 0 ? "\(thousandths / 10) %" : "\(thousandths / 10).\(thousandths % 10) %"
    }

    /// Hundredths of a per cent.
    private func percent(_ hundredths: Int) -> String {
        let tenths = (hundredths + 5) / 10
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
