import Outreach
import Storage

/// Why a draft cannot be countersigned now; a person reads it as a refusal, a rule leaves the draft to a person.
struct Obstacle: Error {
    /// A sentence about the draft.
    var sentence: String
    var hint: String
    /// What a hard limit of the channel says, when that is what is in the way.
    var hard: [Finding] = []
}

/// An approval that was made: when it leaves at the earliest, and the decision that says so.
struct Countersignature {
    var state: DraftState
    var leavesAt: Instant
    var hash: EnvelopeHash
}

extension Connection {
    /// Binds an approval to the exact envelope and reserves the send, so that it never fails for lack of credits
    /// (semantics 4.44). The only way to `approved`, for people and rules alike.
    ///
    /// - Parameter decision: makes the decision for an envelope. Throws `Obstacle`, `NotEnoughCredit` or
    ///   `OverBudget`; nothing is changed then.
    func countersign(
        _ draft: DraftRow, _ composition: Composition, by event: DraftEvent, reason: String, desk: Desk,
        as actor: Actor,
        now: Instant, decision: (Envelope) throws -> DecisionRow
    ) throws -> Countersignature {
        guard let written = try text(of: draft.id, version: draft.version) else {
            throw Obstacle(
                sentence: "\(draft.id) has no text yet.", hint: "countersign revise \(draft.id) --note <text>")
        }
        try refuseWhatCannotLeave(draft, composition, written.text)
        let earliest = max(now + desk.limits.grace, draft.targetAt)
        let envelope = composition.envelope(written.text, earliestDeparture: earliest)
        let leavesAt = composition.recipient.schedule.firstSlot(notBefore: earliest)
        let prices = try prices()
        try reserve(
            prices.price(ofSending: draft.channel), for: .send, of: draft.id, composition.enrollment,
            priceList: prices.version, desk, by: actor, at: now)
        let approval = try addDecision(try decision(envelope))
        let state = try move(
            draft.id, from: draft.state, by: event, as: actor, at: now,
            change: DraftChange(reason: reason, approval: approval, leavesAt: leavesAt),
            detail: "version \(draft.version), envelope \(envelope.hash.rawValue.prefix(12)), leaves \(leavesAt)")
        return Countersignature(state: state, leavesAt: leavesAt, hash: envelope.hash)
    }

    private func refuseWhatCannotLeave(_ draft: DraftRow, _ composition: Composition, _ text: MessageText) throws {
        let hard = Validators.findings(in: text, for: try context(of: composition)).filter { $0.weight == .hard }
        guard hard.isEmpty else {
            throw Obstacle(
                sentence: "\(draft.id) cannot leave like this: \(hard[0].remark)",
                hint: "countersign edit \(draft.id)", hard: hard)
        }
        guard composition.enrollment.state == .live else {
            throw Obstacle(
                sentence: "The enrollment of \(draft.id) is \(composition.enrollment.state.rawValue).",
                hint: "countersign explain \(draft.id)")
        }
        try refuseWhileItStandsStill(draft.id, composition.enrollment)
        if let obstacle = composition.senderObstacle {
            throw Obstacle(
                sentence: "\(draft.id) cannot leave: \(obstacle).",
                hint: "They can permit it: countersign member permit <email>")
        }
    }

    /// Its text may be read and changed meanwhile (semantics 4.23).
    private func refuseWhileItStandsStill(_ draft: DraftID, _ enrollment: EnrollmentRow) throws {
        if let hold = enrollment.hold, hold.because != .connection, hold.because != .sequence {
            throw Obstacle(
                sentence: "\(draft) cannot be approved while \(enrollment.id) is held: \(hold.because.label).",
                hint: "countersign enrollment resume \(enrollment.id)")
        }
        guard enrollment.sequenceState == .active else {
            throw Obstacle(
                sentence: "\(draft) cannot be approved while the sequence \(enrollment.sequenceName) is "
                    + "\(enrollment.sequenceState.rawValue).",
                hint: "countersign sequence activate \(enrollment.sequenceName)")
        }
    }
}
