import Contract
import Outreach
import Storage

extension ThrowStop: Performed {
    /// Whoever claims asks for the switch in the transaction that claims, so nothing begins once this one is written.
    func perform(_ act: Act) throws -> Answer {
        let reason = try act.checked(reason, as: "reason")
        let subject = try act.stopSubject(kind, subject)
        let standing = try act.connection.holdSwitch()
        let known = standing.stop(of: kind, subject)
        if known == nil {
            guard !kind.hasSubject || standing.count < StandingStops.most else {
                throw Refusal(
                    .notNow, "\(StandingStops.most) stops stand already, which is the most there may be.",
                    hint: "Lift some (countersign stop --list), or stop everything: countersign stop")
            }
            try act.connection.throwStop(of: kind, subject, reason: reason, by: act.member.id, at: act.now)
            let told = kind.label(of: subject) + (reason.map { ": \($0)" } ?? "")
            try act.connection.record("stopThrown", by: act.actor, at: act.now, detail: told)
        }
        let stop =
            known ?? Stop(id: 0, kind: kind, subject: subject, reason: reason, member: act.member.name, at: act.now)
        let held = try act.connection.tally(of: kind, subject, now: act.now)
        return Answer(
            stop: try act.record(of: stop), changed: known == nil, approved: held.approved, due: held.due,
            isWhole: held.isWhole, leaving: try act.connection.countSending(stoppedBy: kind, subject, atMost: 10_000),
            toWrite: kind == .everything ? try act.connection.count(.due, until: act.now, atMost: 100_000) : nil)
    }
}

extension Connection {
    /// What is approved of what a stop concerns, and how much of it is due.
    fileprivate func tally(of kind: StopKind, _ subject: String, now: Instant) throws
        -> (approved: Int, due: Int, isWhole: Bool)
    {
        if kind == .everything {
            let approved = try countApproved(atMost: 100_000)
            return (approved, try count(.leaving, until: now, atMost: 100_000), approved < 100_000)
        }
        var (approved, due) = (0, 0)
        let isWhole = try eachApproved(stoppedBy: kind, subject, atMost: 10_000) { draft in
            guard draft.isConcerned else { return true }
            approved += 1
            if draft.leavesAt <= now { due += 1 }
            return true
        }
        return (approved, due, isWhole)
    }

    /// Looks at the next `atMost` approved drafts, a page at a time, while `body` answers that it wants more. Answers
    /// whether there were no others.
    func eachApproved(
        stoppedBy kind: StopKind, _ subject: String, atMost: Int, _ body: (ApprovedRow) throws -> Bool
    ) throws -> Bool {
        let page = 1_000
        var last: ApprovedRow?
        for _ in 0..<atMost / page {
            let drafts = try approved(after: last, stoppedBy: kind, subject, limit: page)
            for draft in drafts where try !body(draft) { return false }
            guard drafts.count == page else { return true }
            last = drafts.last
        }
        return try approved(after: last, stoppedBy: kind, subject, limit: 1).isEmpty
    }
}
