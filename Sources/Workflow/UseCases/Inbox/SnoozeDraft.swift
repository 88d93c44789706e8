import Contract
import Outreach
import Storage

extension SnoozeDraft: Performed {
    /// The longest that anything is put aside.
    private static let longest = Duration.hours(24 * 90)

    func perform(_ act: Act) throws -> Answer {
        let row = try act.draft(draft)
        guard [.waiting, .toDo, .uncertain, .failed, .expired].contains(row.state) else {
            throw Refusal(
                .notNow, "\(draft) is \(row.state.label); it is not in the inbox.", hint: "countersign show \(draft)")
        }
        let expiry = row.state == .waiting ? try act.connection.expiry(of: draft) : nil
        guard until != "now" else {
            try act.connection.snooze(draft, until: nil)
            return Answer(draft: draft, expiresAt: expiry)
        }
        guard let time = try act.laterTime(until, "until") else { return Answer(draft: draft) }
        guard time > act.now, time <= act.now + Self.longest else {
            throw Refusal(.malformed, "A draft is put aside for at most 90 days, and not into the past.")
        }
        if let expiry, time >= expiry {
            throw Refusal(
                .notNow, "\(draft) expires at \(expiry), before it would come back.",
                hint: "Choose an earlier time, or decide now.")
        }
        try act.connection.snooze(draft, until: time)
        try act.connection.record(
            "snoozed", by: act.actor, at: act.now, draft: draft, enrollment: row.enrollment, detail: "until \(time)")
        return Answer(draft: draft, until: time, expiresAt: expiry)
    }
}
