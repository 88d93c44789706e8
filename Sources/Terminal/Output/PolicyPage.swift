import Contract
import Outreach

extension PolicyText {
    /// One version with all that is known of how it does.
    func everything(_ answer: ShowPolicy.Answer) -> String {
        var lines = [heading(answer)]
        if let description = answer.outline.description { lines.append("  " + terminal.printable(description)) }
        lines += list("Approves", answer.outline.approve) + list("Holds", answer.outline.hold)
        lines += ["", "Caps:"]
        lines += answer.caps.map { cap in "  \(cap.cap)" + (cap.used.map { ", \($0) used" } ?? ", counted apart") }
        lines.append("  \(share(answer.outline.sample)) of what it would approve goes to a person as a sample")
        lines += agreement(answer.agreement)
        if !answer.signals.isEmpty {
            lines += ["", "Bad signals lately:"] + answer.signals.map { "  \($0.count) × \($0.signal)" }
        }
        lines += list("Stands down at", answer.stepsOff)
        if let preview = answer.preview { lines += ["", "Last preview:", "  " + summary(preview)] }
        lines += ["", "What happened:"] + answer.moves.map(move)
        lines += ["", "Versions:"]
        lines += answer.versions.map {
            "  @\($0.version)  \($0.state.label) since \(terminal.clock($0.since)), by \(terminal.printable($0.author))"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ answer: ShowPolicy.Answer) -> String {
        let until = answer.endsAt.map { ", until \(terminal.clock($0))" } ?? ""
        let reason = answer.reason.map { ": \(terminal.printable($0))" } ?? ""
        return "\(terminal.printable(answer.version)) · \(answer.state.label) since \(terminal.clock(answer.since))"
            + "\(reason)\(until) · by \(terminal.printable(answer.author))"
    }

    private func list(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "\(title):"] + lines.map { "  " + terminal.printable($0) }
    }

    /// What it said beside what people did.
    private func agreement(_ records: [AgreementRecord]) -> [String] {
        guard !records.isEmpty else { return [] }
        let columns = [
            Column("IT SAID"), Column("APPROVED", isNumber: true), Column("EDITED", isNumber: true),
            Column("REJECTED", isNumber: true), Column("OTHERWISE", isNumber: true), Column("OPEN", isNumber: true),
        ]
        let rows = records.map { record in
            ["\(record.kind): \(record.would)"]
                + [record.approved, record.edited, record.rejected, record.otherwise, record.open].map(String.init)
        }
        return ["", "Beside what people did:"]
            + Table.lines(columns, rows, width: terminal.console.width).map { "  " + $0 }
    }

    private func move(_ move: PolicyMoveRecord) -> String {
        let by = move.by.map { " by \(terminal.printable($0))" } ?? ""
        let detail = move.detail.map { ": \(terminal.printable($0))" } ?? ""
        return "  \(terminal.clock(move.at))  \(move.version) \(move.event.rawValue)\(by)\(detail)"
    }
}

/// One line of the list of policies.
struct PolicyRow: Row {
    let policy: PolicySummary

    static let columns = [
        Column("POLICY"), Column("NEWEST", isNumber: true), Column("STATE"), Column("LIVE", isNumber: true),
        Column("SHADOW", isNumber: true), Column("TODAY", isNumber: true), Column("IN ALL", isNumber: true),
        Column("UNTIL"), Column("DESCRIPTION", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(policy.policy), .number(policy.version), .text(policy.state.label), .number(policy.live),
            .number(policy.shadow), .number(policy.approvedToday), .number(policy.approved), .time(policy.endsAt),
            .text(policy.description ?? policy.reason),
        ]
    }
    var name: String { policy.policy }
}
