import Contract
import Outreach
import Storage

extension TopUpCredit: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard (1...100_000_000).contains(amount) else {
            throw Refusal(
                .malformed, "\(amount) credits cannot be added.", hint: "Give a whole number from 1 to 100000000.")
        }
        if let problem = PlainText.problem(inLine: reference, limit: 100) {
            throw Refusal(
                .malformed, "The reference \(problem).", hint: "Give the invoice or order: --reference INV-2026-118")
        }
        let (entry, added) = try act.connection.topUp(amount, reference: reference, by: act.actor, at: act.now)
        guard added || entry.amount == amount else {
            throw Refusal(
                .notNow, "\(reference) was added before as \(entry.id) with \(entry.amount) credits.",
                hint: "Use another reference for another payment.")
        }
        if added {
            try act.connection.record(
                "toppedUp", by: act.actor, at: act.now, detail: "\(amount) credits for \(reference)")
            try act.connection.settleNotices(kind: "outOfCredit", draft: nil, at: act.now)
        }
        return Answer(
            entry: entry.id, added: added, at: entry.at, amount: entry.amount,
            available: try act.connection.balance(of: .available))
    }
}
