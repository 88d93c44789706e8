import Contract
import Outreach

/// One contact's way through a sequence: a heading of facts, then numbered steps with what is waited for between them
/// (S4-14).
struct EnrollmentTimeline {
    let terminal: Terminal
    let answer: ShowEnrollment.Answer

    private var summary: EnrollmentSummary { answer.summary }

    func everything() -> String {
        (heading() + facts() + [""] + timeline()).joined(separator: "\n") + "\n"
    }

    private func heading() -> [String] {
        let state = summary.state + (summary.reason.map { ": \(terminal.printable($0))" } ?? "")
        var lines = [
            "\(summary.enrollment) · \(terminal.printable(summary.name)) in \(terminal.printable(summary.sequence)) · \(state) · "
                + answer.status.label
        ]
        if let held = summary.held {
            let since = answer.heldAt.map { " since \(terminal.clock($0))" } ?? ""
            let until = summary.heldUntil.map { ", until \(terminal.clock($0))" } ?? ""
            lines.append("\(terminal.output.look("!")) held: \(held.label)\(since)\(until)")
        }
        return lines
    }

    private func facts() -> [String] {
        var facts: [(String, String)] = [
            ("Enrolled", "\(terminal.clock(answer.enrolledAt)) by \(answer.enrolledBy)"),
            (
                "Zone",
                "\(answer.zone), known from the \(answer.zoneSource)\(answer.country.map { ", holidays of \($0)" } ?? "")"
            ),
        ]
        if let note = answer.calendarNote { facts.append(("Calendar", note)) }
        if let job = answer.job { facts.append(("Job", job)) }
        if let company = answer.company { facts.append(("Company", company)) }
        if summary.isFlow {
            facts.append(("Flow", "the one flow of its \(summary.company == nil ? "job" : "company")"))
        }
        if let address = answer.address {
            facts.append(("Address", address + (answer.isChosenAddress ? ", chosen for this enrollment" : "")))
        }
        for (name, value) in answer.fields.sorted(by: { $0.key < $1.key }) {
            facts.append(("Field", "\(name): \(value)"))
        }
        if let batch = answer.batch, batch != summary.enrollment { facts.append(("Batch", "together with \(batch)")) }
        if let replaces = answer.replaces { facts.append(("Before", replaces.description)) }
        if let archived = summary.archivedAt { facts.append(("Archived", terminal.clock(archived))) }
        return facts.map { DisplayWidth.padded("  " + $0.0, to: 12) + terminal.printable($0.1) }
    }

    private func timeline() -> [String] {
        answer.steps.enumerated().flatMap { index, step in
            let wait = index == 0 && step.delay == Delay.businessDays(0).label ? [] : ["    │  \(step.delay)"]
            return wait.map(terminal.output.aside) + block(step, isLast: index == answer.steps.count - 1)
        }
    }

    private func block(_ step: StepStory, isLast: Bool) -> [String] {
        let bar = isLast ? "       " : "    │  "
        let number = DisplayWidth.padded(String(step.number), to: 3, toTheRight: true)
        let draft = step.draft.map { $0.description + " " } ?? ""
        let name = "\(step.channel.label) · \(terminal.printable(step.label ?? step.id))"
        var lines = ["\(number) \(sign(step)) \(name) · \(draft)\(state(step))"]
        if let due = step.dueAt, step.leftAt == nil { lines.append(bar + "due     \(terminal.clock(due))") }
        if let local = step.local {
            let (word, at) = step.leftAt.map { ("left    ", $0) } ?? ("leaves  ", step.leavesAt ?? answer.enrolledAt)
            lines.append(bar + word + "\(WallClock.text(local))   \(at)")
        }
        if step.waitsForConnection {
            lines.append(bar + terminal.output.look("!") + " waits for the connection to be accepted")
        }
        lines += step.moved.map { bar + "moved: \(terminal.printable($0))" }
        return lines + step.heard.map { bar + "\(terminal.printable($0.what))   \($0.at)" }
    }

    private func sign(_ step: StepStory) -> String {
        switch step.state {
        case .sent, .done: terminal.output.good("✓")
        case .waiting, .toDo, .uncertain, .failed, .expired: terminal.output.look("!")
        case .skipped, .superseded, .withdrawn, .rejected: "○"
        case .due, .writing, .inReview, .approved, .sending: "●"
        case nil: step.reason == nil ? "·" : "○"
        }
    }

    private func state(_ step: StepStory) -> String {
        let why = step.reason.map { ": \(terminal.printable($0))" } ?? ""
        guard let state = step.state else {
            if step.reason != nil { return "left out\(why)" }
            return summary.state == "live" ? "to come" : "never fell due"
        }
        return state.label + (state == .sent || state == .done ? "" : why)
    }
}
