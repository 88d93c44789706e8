import Outreach
import Storage

extension Connection {
    /// Runs the guard list over a draft as it stands. The Dispatcher asks right before the hand-over, `explain` at any
    /// time; both get the same answer.
    ///
    /// Without an approval the question is what the guards would say had it been approved right now.
    func guardReport(
        of composition: Composition, text: MessageText, writtenAt: Instant, approval: DecisionRow?, desk: Desk,
        now: Instant
    ) throws -> GuardReport {
        let draft = composition.draft
        let standing = try contactStanding(composition.contact.id)
        let current = composition.envelope(text, earliestDeparture: approval?.envelope?.earliestDeparture ?? now)
        let mailbox = composition.member.email
        let day = try handOvers(from: mailbox, since: now - .hours(24), atMost: desk.limits.mailboxCap)
        let price = desk.prices.price(ofSending: draft.channel)
        let reserved = try approval == nil ? min(price, balance(of: .available)) : reserved(.send, for: draft.id)
        return GuardReport(
            GuardFacts(
                now: now, channel: draft.channel,
                blocks: try composition.contact.address(for: draft.channel).map { try blocks(on: $0) } ?? [],
                writtenAt: writtenAt, repliedAt: standing?.repliedAt, archivedAt: standing?.archivedAt,
                enrollmentState: composition.enrollment.state.rawValue, enrollmentReason: composition.enrollment.reason,
                sequenceState: composition.enrollment.sequenceState.rawValue,
                stoppedAt: composition.installation.stoppedAt,
                isFirst: try sentTexts(of: draft.enrollment, before: draft.step).isEmpty,
                contactedAt: standing?.contactedAt,
                nextSlot: composition.recipient.schedule.firstSlot(notBefore: now),
                zone: composition.recipient.whereabouts.zone,
                mailbox: mailbox, mailboxCount: day.count, mailboxFirst: day.first, mailboxCap: desk.limits.mailboxCap,
                reserved: reserved, price: price, approvedAt: approval?.at ?? now,
                changes: approval?.envelope?.changes(in: current) ?? [],
                hashHolds: approval.map { $0.envelope?.hash == $0.envelopeHash } ?? true))
    }
}
