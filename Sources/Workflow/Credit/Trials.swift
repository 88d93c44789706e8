import Contract
import Outreach
import Storage

/// What a person has a model write without keeping it costs as much as a draft, and counts for their own budget.
extension Connection {
    /// Reserves before the model is asked; `nil` where it costs nothing.
    func reserveTrial(of draft: DraftID, _ desk: Desk, by actor: Actor, at now: Instant) throws -> Int64? {
        guard let row = try self.draft(draft), let enrollment = try enrollment(row.enrollment) else {
            throw Refusal.noSuch(draft)
        }
        let prices = try prices()
        let reserved = try reserve(
            prices.draft,
            for: Spending(
                .trial, draft: draft, enrollment: nil, member: actor.member, sequence: enrollment.sequence,
                priceList: prices.version, period: creditPeriod(desk, at: now)), by: actor, at: now)
        try tell(of: reserved, at: now)
        return reserved.id
    }

    /// Charges a trial that was answered; gives back what one held that was not.
    func endTrial(_ trial: Int64?, charged: Bool, _ desk: Desk, by actor: Actor, at now: Instant) throws {
        guard let trial else { return }
        guard charged else { return try release(reservation: trial, by: actor, at: now) }
        try capture(reservation: trial, on: creditPeriod(desk, at: now).day, by: actor, at: now)
    }
}
