import Outreach
import Storage

extension Connection {
    /// What the calendar does to credits: grants end and begin with their month (semantics 4.46), and a trial whose
    /// process is gone gives back what it held.
    func keepAccounts(_ desk: Desk, by actor: Actor, at now: Instant, limit: Int) throws {
        try expireLots(at: now, limit: limit, by: actor)
        try grantAllowance(desk, by: actor, at: now)
        for trial in try lostTrials(before: now - desk.trialHolds, limit: limit) {
            try release(reservation: trial, by: actor, at: now)
        }
    }

    /// When that is to be done next.
    func nextAccounting(_ desk: Desk) throws -> Instant? {
        [try nextLotEnd(), try nextAllowance(desk), try firstTrial().map { $0 + desk.trialHolds + .seconds(1) }]
            .compactMap { $0 }.min()
    }

    private func grantAllowance(_ desk: Desk, by actor: Actor, at now: Instant) throws {
        guard let installation = try installation(), installation.practice.monthlyCredits > 0 else { return }
        let amount = installation.practice.monthlyCredits
        let (reference, end) = installation.allowance(at: now, desk.zones)
        let (_, added) = try addCredits(amount, as: .grant, reference: reference, until: end, by: actor, at: now)
        guard added else { return }
        try record("creditsGranted", by: actor, at: now, detail: "\(amount) credits, the \(reference)")
        try creditsCameIn(at: now)
    }

    private func nextAllowance(_ desk: Desk) throws -> Instant? {
        guard let installation = try installation(), installation.practice.monthlyCredits > 0 else { return nil }
        let now = desk.clock.now
        let (reference, end) = installation.allowance(at: now, desk.zones)
        return try isKnown(reference: reference) ? end : now
    }
}

extension Installation {
    /// The allowance of the month at `now`: what it is called, and when it ends.
    func allowance(at now: Instant, _ zones: any Zones) -> (reference: String, end: Instant) {
        let month = zones.local(now, in: zone).date.firstOfMonth.description.prefix(7)
        return ("allowance of \(month)", CreditPeriod.nextMonth(after: now, in: zone, zones))
    }
}

extension Desk {
    /// How long a trial may hold credits: longer than any model is waited for.
    var trialHolds: Duration { .microseconds(limits.modelDeadline.microseconds * 2) }
}
