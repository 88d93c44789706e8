import Contract
import Outreach
import Storage

extension ApplyPrices: Performed {
    func perform(_ act: Act) throws -> Answer {
        try act.connection.lockCredits()
        let current = try act.connection.prices()
        let file = PriceFile(source, over: current, zones: act.desk.zones)
        guard let wanted = file.prices else {
            throw Refusal(
                .malformed, "The prices cannot be applied as they are.", hint: "Mend the file, then try again.",
                problems: file.problems)
        }
        let changes = PricedAction.allCases.filter { current[$0] != wanted[$0] }.map {
            Answer.Change(action: $0.name, before: current[$0], after: wanted[$0])
        }
        guard !dryRun, !changes.isEmpty else { return Answer(version: current.version, changes: changes) }
        let applied = try act.connection.apply(wanted, by: act.actor, at: act.now)
        let told = changes.map { "\($0.action): \($0.before) → \($0.after)" }.joined(separator: "; ")
        try act.connection.record(
            "pricesApplied", by: act.actor, at: act.now,
            detail: String("version \(applied.version): \(told)".prefix(2_000)))
        // What waited for credits may be affordable now.
        try act.connection.settleNotices(kind: "outOfCredit", draft: nil, at: act.now)
        return Answer(version: applied.version, changes: changes)
    }
}
