import Outreach
import Storage

extension Connection {
    /// Takes in bad news about something that a version approved or would have. The third within its time, or a complaint
    /// alone, lets the version stand down in this same transaction (ahead 3.8).
    func signal(_ signal: PolicySignal, of version: Int64, about draft: DraftID, by actor: Actor, now: Instant) throws {
        guard try addSignal(signal, of: version, about: draft, at: now), let row = try policyVersion(version),
            row.state == .live
        else { return }
        let breaker = row.definition.breaker
        let counts = try signals(of: version, since: max(row.since, now - .hours(24 * breaker.days)))
        let total = counts.reduce(0) { $0 + $1.count }
        guard signal == .complaint || total >= breaker.signals else { return }
        let why = counts.map { "\($0.count) × \($0.signal.label)" }.joined(separator: ", ")
        let reason = "stood down by itself: \(why) within \(breaker.days) days"
        try move(row, by: .stoodDown, as: .stage("Policy"), at: now, change: PolicyChange(reason: reason))
        let returned = try returnCleared(by: row, reason: "\(row.reference) \(reason)", as: .stage("Policy"), now: now)
        let author = try row.switchedBy.flatMap { try member($0)?.name } ?? "its author"
        try putUpNotice(
            kind: "policy", subject: row.reference,
            text: "For \(author): \(row.reference) \(reason); \(returned) of its drafts wait for a person again. "
                + "Then: countersign policy show \(row.reference)", at: now)
    }

    /// Gives what a version approved and has not left back to people; how many. What is more than can be given back at once
    /// is given back by the guard when its departure comes.
    @discardableResult
    func returnCleared(by version: PolicyVersionRow, reason: String, as actor: Actor, now: Instant) throws -> Int {
        let drafts = try clearedAndWaiting(by: version.id, limit: 1_000)
        for draft in drafts {
            try release(.send, of: draft.id, by: actor, at: now)
            try move(
                draft.id, from: .approved, by: .returned, as: actor, at: now, change: DraftChange(reason: reason))
        }
        return drafts.count
    }

    /// Tells the rule that cleared the contact's last message what came of it.
    func signal(_ happening: Happening, isNegative: Bool, from contact: ContactID, by actor: Actor, now: Instant) throws
    {
        let signal: PolicySignal? =
            switch happening {
            case .bounce: .bounce
            case .complaint: .complaint
            case .unsubscribe: .unsubscribe
            case .reply: isNegative ? .negativeReply : nil
            case .outOfOffice, .interview, .meeting, .hire, .archive, .connected: nil
            }
        guard let signal, let cleared = try lastCleared(to: contact) else { return }
        try self.signal(signal, of: cleared.version, about: cleared.draft, by: actor, now: now)
    }
}
