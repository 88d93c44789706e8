import Contract
import Outreach
import Storage

/// What a rejected draft cost comes back, for as many a month as the organisation says (semantics 4.43).
extension Act {
    func giveBackRejected(_ draft: DraftID) throws {
        let installation = try installation()
        let free = installation.practice.freeRejections
        guard free > 0 else { return }
        try connection.lockCredits()
        let period = CreditPeriod(at: now, in: installation.zone, desk.zones)
        guard try connection.refundedDrafts(but: draft, since: period.month, limit: free) < free else { return }
        try connection.refund(draft, by: actor, at: now)
    }

    /// A rejection that is taken back is charged for again, at the price of now.
    func chargeAgain(_ draft: DraftRow) throws {
        guard try connection.wasRefundedLast(draft.id), let enrollment = try connection.enrollment(draft.enrollment)
        else {
            return
        }
        let prices = try connection.prices()
        try connection.reserve(
            prices.draft, for: .draft, of: draft.id, enrollment, priceList: prices.version, desk, by: actor, at: now)
        try connection.capture(.draft, of: draft.id, desk, by: actor, at: now)
    }
}
