import Contract
import Outreach

/// The way of one person through a sequence.
enum CourseText {
    static func print(_ plan: EnrollmentPlan, _ terminal: Terminal) {
        terminal.print("\(terminal.printable(plan.name)), \(plan.zone) (known from the \(plan.zoneSource))")
        for step in plan.steps ?? [] { terminal.print("  " + line(step, terminal)) }
    }

    /// `2  email  Wed 2026-12-02 09:00  moved: holiday DE …`.
    static func line(_ step: PlannedStep, _ terminal: Terminal) -> String {
        var words = ["\(step.step)", step.channel.label, WallClock.text(step.local)]
        if let omitted = step.omitted { words[2] = "left out: \(omitted)" }
        if step.waitsForConnection { words.append("once the connection is accepted") }
        if !step.moved.isEmpty { words.append("moved: " + step.moved.map(terminal.printable).joined(separator: ", ")) }
        return words.joined(separator: "  ")
    }

    /// For a pipe: one step a line.
    static func plain(_ step: PlannedStep, _ terminal: Terminal) -> String {
        [
            String(step.step), step.id, step.channel.rawValue, step.dueAt.rfc3339, step.leavesAt.rfc3339, step.local,
            step.omitted ?? "", step.waitsForConnection ? "connection" : "", step.moved.joined(separator: "; "),
        ].map(terminal.printable).joined(separator: "\t")
    }

    /// A timeline with both clocks: numbered steps, what is waited for between them, and what moved each.
    static func simulation(_ answer: SimulateSequence.Answer, _ terminal: Terminal) -> String {
        let place = answer.country.map { ", holidays of \($0)" } ?? ""
        var lines = [
            "\(terminal.printable(answer.name)) in \(terminal.printable(answer.sequence)), enrolled "
                + "\(WallClock.text(answer.fromLocal)) (\(answer.from))",
            terminal.output.aside(
                "  times of \(terminal.printable(answer.zone)), known from the \(answer.zoneSource)"
                    + "\(terminal.printable(place)); \(answer.graceSeconds / 60) min of grace"),
        ]
        if let job = answer.job { lines.append("  about \(terminal.printable(job))") }
        lines.append("")
        if answer.steps.isEmpty { lines.append("  It has no steps.") }
        for (index, step) in answer.steps.enumerated() {
            if index > 0 || step.delay != Delay.businessDays(0).label {
                lines.append(terminal.output.aside("    │  \(terminal.printable(step.delay))"))
            }
            lines += block(step, isLast: index == answer.steps.count - 1, terminal)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func block(_ step: PlannedStep, isLast: Bool, _ terminal: Terminal) -> [String] {
        let bar = isLast ? "       " : "    │  "
        let number = DisplayWidth.padded(String(step.step), to: 3, toTheRight: true)
        let name = "\(step.channel.label) · \(terminal.printable(step.label ?? step.id))"
        if let omitted = step.omitted {
            return [
                "\(number) ○ \(name) · left out: \(terminal.printable(omitted))",
                bar + "its delay is kept, until \(WallClock.text(step.local))",
            ]
        }
        var lines = [
            "\(number) ● \(name)", bar + "draft   \(WallClock.text(step.dueLocal))   \(step.dueAt)",
            bar + "leaves  \(WallClock.text(step.local))   \(step.leavesAt)",
        ]
        if step.waitsForConnection {
            let end = step.givesUpAt.map { ", otherwise left out at \($0)" } ?? ""
            lines.append(bar + terminal.output.look("!") + " waits for the connection to be accepted\(end)")
        }
        return lines + step.moved.map { bar + "moved: \(terminal.printable($0))" }
    }
}
