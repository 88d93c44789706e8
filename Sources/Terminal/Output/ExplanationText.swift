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
        lines += accounts(answer.rules, terminal)
        if !answer.guards.isEmpty { lines += ["", "If it were handed over now:"] }
        return lines + answer.guards.map { "  " + text(of: $0, on: terminal) }
    }

    /// What the lines of policies said: what decided, or else the nearest miss, and how many others were looked at.
    private static func accounts(_ rules: [LineAccount], _ terminal: Terminal) -> [String] {
        guard !rules.isEmpty else { return [] }
        let shown = Array(rules.prefix(5))
        var lines = ["", "What the rules said:"]
        for account in shown {
            let sign = account.holds ? terminal.output.good("✓") : terminal.output.look("·")
            lines.append("  \(sign) \(terminal.printable(account.policy)) line \(account.line), \(account.kind)")
            lines += account.terms.map { reading in
                let mark = reading.held ? terminal.output.good("✓") : terminal.output.bad("✗")
                let value = [reading.value, reading.miss].joinedPresent(", ")
                return "      \(mark) \(terminal.printable(reading.term))  \(terminal.printable(value))"
            }
        }
        let rest = rules.count - shown.count
        return lines
            + (rest > 0 ? [terminal.output.aside("  and \(counted(rest, "more line")); --json has them all")] : [])
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
