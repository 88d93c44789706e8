import Contract
import Outreach

/// A sequence as a timeline: numbered steps with what is waited for between them (S4-14).
struct SequenceText {
    let terminal: Terminal
    let sequence: ShowSequence.Answer

    func everything() -> String {
        (heading() + timeline() + remarks()).joined(separator: "\n") + "\n"
    }

    private func heading() -> [String] {
        let summary = sequence.summary
        var lines = [
            "\(terminal.printable(summary.sequence)) · \(summary.state) · \(summary.status.label) · "
                + "\(summary.access.rawValue), by \(terminal.printable(summary.author)) · \(summary.live) on their way"
        ]
        let facts = [
            summary.description, sequence.tone.map { "Tone: \($0)" }, sequence.pitch.map { "Pitch: \($0)" },
            sequence.sender.map { "Sender: \($0)" },
        ]
        for fact in facts {
            if let fact { lines.append("  " + terminal.printable(fact)) }
        }
        return lines + [""]
    }

    private func timeline() -> [String] {
        if sequence.steps.isEmpty { return [terminal.output.aside("  It has no steps yet.")] }
        return sequence.steps.enumerated().flatMap { index, step in
            wait(before: step, isFirst: index == 0) + lines(of: step, isLast: index == sequence.steps.count - 1)
        }
    }

    private func wait(before step: StepRecord, isFirst: Bool) -> [String] {
        if isFirst, step.delay == Delay.businessDays(0).label || step.delay == Delay.instant.label { return [] }
        return [terminal.output.aside("    │  \(step.delay)")]
    }

    private func lines(of step: StepRecord, isLast: Bool) -> [String] {
        let number = DisplayWidth.padded(String(step.number), to: 3, toTheRight: true)
        let thread = step.thread == .reply ? ", in the same thread" : ""
        let content = step.content == "brief" ? "" : ", \(step.content)"
        let sender = step.sender.map { " as \(terminal.printable($0))" } ?? ""
        let bar = isLast ? "     " : "    │"
        var lines = [
            "\(number) ● \(step.channel.label)\(thread)\(content)\(sender) · \(terminal.printable(step.id)) · "
                + "would go \(terminal.clock(step.wouldGoAt))"
        ]
        for text in [step.label, step.purpose] {
            if let text { lines.append("\(bar)  \(terminal.printable(text))") }
        }
        lines += step.missing.map { "\(bar)  \(terminal.output.bad("✗")) \(terminal.printable($0))" }
        return lines
    }

    /// What the steps do not say themselves.
    private func remarks() -> [String] {
        let told = Set(sequence.steps.flatMap(\.missing))
        let rest = sequence.problems.filter { !told.contains($0.message) }
        return rest.isEmpty ? [] : [""] + RefusalText.lines(of: rest, style: terminal.output)
    }
}
