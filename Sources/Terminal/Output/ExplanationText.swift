import Contract
import Outreach

/// Why, why not, and what happens next, as a person reads it.
enum ExplanationText {
    /// A line a question, its sign in front; then one sentence that says what to do.
    static func lines(of explanation: Explanation, _ terminal: Terminal) -> [String] {
        let width = explanation.lines.map { DisplayWidth.of($0.question) }.max() ?? 0
        var lines = [terminal.printable(explanation.title)]
        for line in explanation.lines {
            let mark =
                switch line.mark {
                case .good: terminal.output.good("✓")
                case .aside: terminal.output.aside("·")
                case .look: terminal.output.look("!")
                }
            let question = DisplayWidth.padded(terminal.printable(line.question), to: width)
            lines.append("  \(mark) \(question)  \(terminal.printable(line.answer))")
        }
        return lines + [terminal.printable(explanation.next)]
    }

    static func lines(of answer: ExplainDraft.Answer, _ terminal: Terminal) -> [String] {
        var lines = [
            "\(answer.draft) is \(answer.state.label).", "  Now   \(terminal.printable(answer.now))",
            "  Next  \(terminal.printable(answer.next))",
        ]
        if let slot = answer.slotAt, let local = answer.slotLocal {
            lines.append("  Slot  \(WallClock.text(local))  (\(slot))")
            lines += answer.moved.map { "        moved: \(terminal.printable($0))" }
        }
        lines += answer.remarks.map { terminal.output.aside("  · " + terminal.printable($0)) }
        if !answer.decision.isEmpty { lines += ["", "The last decision:"] }
        lines += answer.decision.map { "  \(terminal.printable($0))" }
        if !answer.guards.isEmpty { lines += ["", "If it were handed over now:"] }
        return lines + answer.guards.map { "  " + text(of: $0, on: terminal) }
    }

    private static func text(of line: GuardLine, on terminal: Terminal) -> String {
        let mark =
            switch line.verdict {
            case "pass": terminal.output.good("✓")
            case "later": terminal.output.look("!")
            default: terminal.output.bad("✗")
            }
        return "\(mark) \(terminal.printable(line.guardName)): \(terminal.printable(line.detail))"
    }
}

/// A recipient's wall clock, as a person reads it.
enum WallClock {
    /// `Wed 2026-12-02 09:00` for `2026-12-02 09:00`; anything else as it is.
    static func text(_ local: String) -> String {
        guard let date = CivilDate(String(local.prefix(10))) else {
            return PlainText.printable(local, keepingLines: false)
        }
        return "\(short(date.weekday)) \(PlainText.printable(local, keepingLines: false))"
    }

    private static func short(_ day: Weekday) -> String {
        switch day {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }
}
