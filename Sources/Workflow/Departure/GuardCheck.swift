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
        GuardReport(
            try guardFacts(of: composition, text: text, writtenAt: writtenAt, approval: approval, desk: desk, now: now))
    }

    /// What was approved keeps the price of its reservation (semantics 4.41); what cost nothing then has none.
    private func sendPrice(of draft: DraftRow, _ approval: DecisionRow?) throws -> Int {
        guard let approval else { return try prices().price(ofSending: draft.channel) }
        let version = try priceList(of: .send, for: draft.id)
        let list = try version.map { try prices(version: $0) } ?? prices(at: approval.at)
        return list.price(ofSending: draft.channel)
    }

    /// All that the guards look at. With `toChange` the mailbox is held until this transaction ends. `stops` are those
    /// that stand; looked up here without them.
    func guardFacts(
        of composition: Composition, text: MessageText, writtenAt: Instant, approval: DecisionRow?, desk: Desk,
        now: Instant, stops: StandingStops? = nil, toChange: Bool = false
    ) throws -> GuardFacts {
        let draft = composition.draft
        let standing = try contactStanding(composition.contact.id)
        let current = composition.envelope(text, earliestDeparture: approval?.envelope?.earliestDeparture ?? now)
        let mailbox = composition.member.email
        let (installation, schedule) = (composition.installation, composition.recipient.schedule)
        let plan =
            try draft.channel.isCarriedByPerson
            ? MailboxPlan(MailboxState(address: mailbox), installation.practice.pacing, slot: nil, now: now)
            : mailboxPlan(of: draft, from: mailbox, installation.practice.pacing, now: now, toChange: toChange)
        let price = try sendPrice(of: draft, approval)
        let reserved =
            try approval == nil ? min(price, payable(by: composition.enrollment.id)) : reserved(.send, for: draft.id)
        return GuardFacts(
            now: now, channel: draft.channel,
            blocks: try composition.contact.address(for: draft.channel).map { try blocks(on: $0) } ?? [],
            writtenAt: writtenAt, repliedAt: standing?.repliedAt, archivedAt: standing?.archivedAt,
            enrollmentState: composition.enrollment.state.rawValue, enrollmentReason: composition.enrollment.reason,
            held: composition.enrollment.hold.flatMap { $0.because == .connection ? nil : $0.because.label },
            sequenceState: composition.enrollment.sequenceState.rawValue,
            stops: try (stops ?? standingStops()).holding(
                sequence: composition.enrollment.sequenceName, mailbox: mailbox, channel: draft.channel,
                contact: composition.contact.id, policy: approval?.policy),
            isFirst: try sentTexts(of: draft.enrollment, before: draft.id).isEmpty,
            contactedAt: standing?.contactedAt,
            quietUntil: standing?.contactedAt.flatMap {
                installation.practice.quietUntil($0, in: installation.zone, desk.zones)
            },
            nextSlot: schedule.firstSlot(notBefore: now),
            zone: composition.recipient.whereabouts.zone,
            mailbox: mailbox, plan: plan, place: { schedule.firstSlot(notBefore: $0) },
            reserved: reserved, price: price, approvedAt: approval?.at ?? now,
            changes: approval?.envelope?.changes(in: current) ?? [],
            hashHolds: approval.map { $0.envelope?.hash == $0.envelopeHash } ?? true,
            rule: try approval?.policyVersion.flatMap { try policyVersion($0) }.map { ($0.reference, $0.state) })
    }
}
