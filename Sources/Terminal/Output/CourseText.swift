import Contract
import Outreach

/// The way of one person through a sequence, a line a step.
enum CourseText {
    static func print(_ plan: EnrollmentPlan, _ terminal: Terminal) {
        terminal.print("\(terminal.printable(plan.name)), \(plan.zone) (known from the \(plan.zoneSource))")
        for step in plan.steps ?? [] { terminal.print("  " + line(step, terminal)) }
    }

    /// `2  email  Wed 2026-12-02 09:00  moved: holiday DE …`.
    static func line(_ step: PlannedStep, _ terminal: Terminal) -> String {
        var words = ["\(step.step)", step.channel.label, step.local]
        if let omitted = step.omitted { words[2] = "left out: \(omitted)" }
        if step.waitsForConnection { words.append("once the connection is accepted") }
        if !step.moved.isEmpty { words.append("moved: " + step.moved.map(terminal.printable).joined(separator: ", ")) }
        return words.joined(separator: "  ")
    }
}
