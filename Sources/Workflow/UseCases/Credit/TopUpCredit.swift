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
        // Grants, ends and reversals are made once by references of these forms; nobody may take one beforehand.
        if let form = ["allowance of ", "end of lot ", "reversal of "].first(where: reference.hasPrefix) {
            throw Refusal(
                .malformed, "A reference that begins with “\(form)” is the ledger's own.",
                hint: "Give the invoice or order: --reference INV-2026-118")
        }
        let isAdmin = act.member.may(.credit)
        if !isAdmin, try !act.connection.isKnown(reference: reference) { try checkCeiling(act) }
        let (entry, added) = try act.connection.addCredits(
            amount, as: .topUp, reference: reference, by: act.actor, member: isAdmin ? nil : act.member.id, at: act.now)
        guard entry.kind == .topUp, added || entry.amount == amount else {
            throw Refusal(
                .notNow, "\(reference) was added before as \(entry.id) with \(entry.amount) credits.",
                hint: "Use another reference for another payment.")
        }
        if added {
            try act.connection.record(
                "toppedUp", by: act.actor, at: act.now, detail: "\(amount) credits for \(reference)")
            try act.connection.creditsCameIn(at: act.now)
        }
        return Answer(
            entry: entry.id, added: added, at: entry.at, amount: entry.amount,
            available: try act.connection.availableCredits())
    }

    /// Members who are no admins add up to a ceiling a month, all together (semantics 4.47).
    private func checkCeiling(_ act: Act) throws {
        let installation = try act.installation()
        let ceiling = installation.practice.topUpCeiling
        guard ceiling > 0 else {
            throw Refusal(
                .forbidden, "\(act.member.name) may not add credits.", hint: "An admin can: countersign credit top-up")
        }
        let month = CreditPeriod(at: act.now, in: installation.zone, act.desk.zones).month
        try act.connection.lockCredits()
        let added = try act.connection.topUps(since: month, limit: 100_000)
        guard added + amount <= ceiling else {
            throw Refusal(
                .notNow,
                "Members may add \(ceiling) credits a month, and \(added) are added; \(amount) more are too many.",
                hint: "An admin can add more, or raise top_up_ceiling.")
        }
    }
}
