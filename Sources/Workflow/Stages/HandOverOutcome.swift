import Outreach
import Storage

extension Connection {
    /// Records what the carrier answered: the delivery, the state, the credits, the next step, in this transaction.
    func recordOutcome(
        of work: Dispatcher.Work, _ handOver: HandOver, desk: Desk, by actor: Actor, now: Instant
    ) throws {
        // The Rescuer may have taken a slow hand-over for lost; what we know now settles its doubt.
        if try draft(work.draft)?.state == .uncertain {
            try settleLate(work, handOver, desk: desk, by: actor, now: now)
            return
        }
        switch handOver.outcome {
        case .accepted:
            _ = try endDelivery(of: work.draft, as: .accepted, answer: handOver.answer, at: now)
            try move(
                work.draft, from: .sending, by: .accepted, as: actor, at: now, holder: desk.worker.id,
                detail: handOver.answer)
            try finishSend(
                of: work.draft, work.enrollment, work.contact, step: work.step, desk: desk, by: actor, now: now)
            try tell(of: handOver.turnedDown, work.draft, now)
        case .deferred where work.attempt < desk.limits.deliveryTries:
            _ = try endDelivery(of: work.draft, as: .deferred, answer: handOver.answer, at: now)
            let next = now + desk.limits.retry(after: work.attempt, of: work.draft)
            try move(
                work.draft, from: .sending, by: .putOff, as: actor, at: now,
                change: DraftChange(reason: "put off: \(handOver.answer)", leavesAt: next), holder: desk.worker.id)
        case .deferred, .refused:
            let state: DeliveryRow.State = handOver.outcome == .refused ? .refused : .deferred
            _ = try endDelivery(of: work.draft, as: state, answer: handOver.answer, at: now)
            try release(.send, of: work.draft, by: actor, at: now)
            try move(
                work.draft, from: .sending, by: .refused, as: actor, at: now,
                change: DraftChange(reason: "not sent: \(handOver.answer)"), holder: desk.worker.id)
            try putUpNotice(
                kind: "notSent", draft: work.draft, text: "\(work.draft) was not sent: \(handOver.answer)", at: now)
        case .uncertain:
            try doubt(work.draft, because: handOver.answer, by: actor, now: now)
        }
    }

    /// Nobody knows whether it left: shown, never tried again by itself (ahead 3.2).
    func doubt(_ draft: DraftID, because why: String, by actor: Actor, now: Instant) throws {
        _ = try endDelivery(of: draft, as: .uncertain, answer: why, at: now)
        try move(draft, from: .sending, by: .lost, as: actor, at: now, change: DraftChange(reason: why))
        try putUpNotice(
            kind: "uncertain", draft: draft,
            text:
                "Nobody knows whether \(draft) left: \(why). Look in the mailbox, then: countersign settle \(draft) --sent | --not-sent",
            at: now)
    }

    /// What follows once it is known that a draft left: the credits, the contact, the next step.
    func finishSend(
        of draft: DraftID, _ enrollment: EnrollmentID, _ contact: ContactID, step: Int, desk: Desk, by actor: Actor,
        now: Instant
    ) throws {
        try capture(.send, of: draft, desk, by: actor, at: now)
        try markContacted(contact, at: now)
        try settleNotices(draft: draft, at: now)
        try moveMatches(of: enrollment, by: actor, now: now)
        try advance(enrollment, past: step, completedAt: now, desk: desk, by: actor, now: now)
    }

    /// A step that reached somebody takes the matches of its job on (S0-47, S0-48): a job's own flow those of everybody, any
    /// other enrollment its contact's alone, a company's flow none.
    private func moveMatches(of id: EnrollmentID, by actor: Actor, now: Instant) throws {
        guard let enrollment = try enrollment(id), let job = enrollment.job, enrollment.flow != .company else { return }
        try moveMatchesToContacted(
            job: job, contact: enrollment.flow == .job ? nil : enrollment.contact, by: actor, at: now)
    }

    private func settleLate(
        _ work: Dispatcher.Work, _ handOver: HandOver, desk: Desk, by actor: Actor, now: Instant
    ) throws {
        switch handOver.outcome {
        case .accepted:
            _ = try endDelivery(of: work.draft, from: .uncertain, as: .accepted, answer: handOver.answer, at: now)
            try move(work.draft, from: .uncertain, by: .settledSent, as: actor, at: now, detail: handOver.answer)
            try finishSend(
                of: work.draft, work.enrollment, work.contact, step: work.step, desk: desk, by: actor, now: now)
        case .deferred, .refused:
            _ = try endDelivery(of: work.draft, from: .uncertain, as: .settledNotSent, answer: handOver.answer, at: now)
            try release(.send, of: work.draft, by: actor, at: now)
            try move(
                work.draft, from: .uncertain, by: .settledNotSent, as: actor, at: now,
                change: DraftChange(reason: "not sent: \(handOver.answer)"))
            try settleNotices(draft: work.draft, at: now)
        case .uncertain: break
        }
    }

    private func tell(of turnedDown: [String: String], _ draft: DraftID, _ now: Instant) throws {
        guard !turnedDown.isEmpty else { return }
        let list = turnedDown.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
        try putUpNotice(kind: "turnedDown", draft: draft, text: "\(draft) left, but not for \(list)", at: now)
    }
}
