import Contract
import Outreach
import Storage

extension ReverseCredit: Performed {
    func perform(_ act: Act) throws -> Answer {
        if let problem = PlainText.problem(inLine: reason, limit: 200) {
            throw Refusal(.malformed, "The reason \(problem).", hint: "Say why: --reason \"wrong account\"")
        }
        guard let row = try act.connection.creditEntry(entry) else { throw Refusal.noSuch(entry) }
        guard row.kind == .topUp || row.kind == .grant else {
            throw Refusal(
                .notNow, "\(entry) brought no credits in; only a top-up or a grant can be reversed.",
                hint: "countersign credit statement --kind topUp,grant")
        }
        try act.connection.lockCredits()
        let (remaining, taken) = try act.connection.left(of: row)
        let whole = row.amount - taken
        guard whole > 0 else { throw Refusal(.notNow, "\(entry) is reversed already.") }
        let wanted = amount ?? whole
        guard (1...whole).contains(wanted) else {
            throw Refusal(.malformed, "Of \(entry) at most \(whole) credits can be reversed, and at least 1.")
        }
        let free = min(remaining, whole)
        guard wanted <= free else { throw tooMuch(wanted, whole, free) }
        let id = try act.connection.reverse(wanted, of: row, note: reason, by: act.actor, at: act.now)
        try act.connection.record(
            "reversed", by: act.actor, at: act.now, detail: "\(wanted) credits of \(entry): \(reason)")
        return Answer(entry: id, of: entry, amount: wanted, available: try act.connection.availableCredits())
    }

    private func tooMuch(_ wanted: Int, _ whole: Int, _ free: Int) -> Refusal {
        let gone = whole - free
        let what = wanted == whole ? "whole" : "by \(wanted)"
        return Refusal(
            .notNow, "\(gone) of these credits are already spent or on hold, so \(entry) cannot be reversed \(what).",
            hint: free == 0
                ? nil
                : "Reverse what is left with  countersign credit reverse \(entry) --amount \(free) --reason …")
    }
}
