import Contract
import Outreach
import Storage

extension SuppressAddress: Performed {
    func perform(_ act: Act) throws -> Answer {
        if let problem = EmailAddress.problem(in: address) {
            throw Refusal(.malformed, "The address “\(PlainText.printable(String(address.prefix(80))))” \(problem).")
        }
        let why = try act.checked(reason, as: "reason") ?? "suppressed by \(act.member.name)"
        let since = try act.connection.block(address, kind: "suppressed", reason: why, at: act.now)
        try act.connection.record(
            "suppressed", by: act.actor, at: act.now, detail: "\(PlainText.folded(address)): \(why)")
        return Answer(address: PlainText.folded(address), since: since)
    }
}
