import Contract
import Outreach
import Storage

extension ApproveDraft: Performed {
    /// Binds the approval to the exact envelope and reserves the send, so that it never fails for lack of credits
    /// (semantics 4.44). Refused while a hard limit of the channel is broken.
    func perform(_ act: Act) throws -> DraftMove {
        let row = try act.draft(draft, for: .approved, read: version)
        let composition = try act.composition(of: row)
        guard let written = try act.connection.text(of: draft, version: row.version) else {
            throw Refusal(.notNow, "\(draft) has no text yet.", hint: "countersign revise \(draft) --note <text>")
        }
        let hard = Validators.findings(in: written.text, for: try act.connection.context(of: composition))
            .filter { $0.weight == .hard }
        guard hard.isEmpty else {
            throw Refusal(
                .notNow, "\(draft) cannot leave like this: \(hard[0].remark)", hint: "countersign edit \(draft)",
                problems: hard.map { Problem($0.remark, field: $0.code) })
        }
        guard composition.enrollment.state == .live else {
            throw Refusal(
                .notNow, "The enrollment of \(draft) is \(composition.enrollment.state.rawValue).",
                hint: "countersign explain \(draft)")
        }
        try refuseWhileItStandsStill(composition)
        if let obstacle = composition.senderObstacle {
            throw Refusal(
                .notNow, "\(draft) cannot leave: \(obstacle).",
                hint: "They can permit it: countersign member permit <email>")
        }
        let earliest = max(act.now + act.desk.limits.grace, row.targetAt)
        let envelope = composition.envelope(written.text, earliestDeparture: earliest)
        let leavesAt = composition.recipient.schedule.firstSlot(notBefore: earliest)
        try act.connection.reserve(
            act.desk.prices.price(ofSending: row.channel), for: draft, purpose: .send,
            priceList: act.desk.prices.version,
            by: act.actor, at: act.now)
        let approval = try act.connection.addDecision(
            DecisionRow(
                draft: draft, version: row.version, kind: .approved, member: act.member.id,
                trace: ["approved by \(act.actor.name)"], note: try act.checked(note, as: "note"),
                envelopeHash: envelope.hash, envelope: envelope, at: act.now))
        try act.connection.settleNotices(draft: draft, at: act.now)
        let state = try act.move(
            row, by: .approved, DraftChange(reason: "leaves after its grace", approval: approval, leavesAt: leavesAt),
            detail: "version \(row.version), envelope \(envelope.hash.rawValue.prefix(12)), leaves \(leavesAt)")
        return DraftMove(draft: draft, state: state, leavesAt: leavesAt)
    }

    /// Its text may be read and changed meanwhile (semantics 4.23).
    private func refuseWhileItStandsStill(_ composition: Composition) throws {
        let enrollment = composition.enrollment
        if let hold = enrollment.hold, hold.because != .connection, hold.because != .sequence {
            throw Refusal(
                .notNow, "\(draft) cannot be approved while \(enrollment.id) is held: \(hold.because.label).",
                hint: "countersign enrollment resume \(enrollment.id)")
        }
        guard enrollment.sequenceState == .active else {
            throw Refusal(
                .notNow,
                "\(draft) cannot be approved while the sequence \(enrollment.sequenceName) is "
                    + "\(enrollment.sequenceState.rawValue).",
                hint: "countersign sequence activate \(enrollment.sequenceName)")
        }
    }
}
