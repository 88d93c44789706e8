import Outreach
import Storage

/// Hands approved drafts over: the only way to a carrier.
public struct Dispatcher: Stage {
    public struct Work: Sendable {
        var draft: DraftID
        var enrollment: EnrollmentID
        var contact: ContactID
        var step: Int
        var attempt: Int
        var parcel: Parcel
    }

    public let name = "Dispatcher"
    public var atOnce: Int { desk.limits.handOvers }
    let desk: Desk
    var actor: Actor { .stage(name) }

    public init(_ desk: Desk) { self.desk = desk }

    /// Runs the guards and, for what passes, writes the delivery down, all in one transaction. What has to wait is put
    /// off on the way, so that nothing is claimed only when nothing is due.
    public func claim(atMost: Int) async throws -> [Work] {
        let (desk, actor) = (desk, actor)
        while true {
            let (looked, work): (Int, [Work]) = try await desk.database.write { connection in
                let stops = try connection.holdStops(for: "\(actor.name) \(desk.worker.id)")
                guard stops.stop(of: .everything) == nil else { return (0, []) }
                let now = desk.clock.now
                let ready = try connection.ready(.leaving, at: now, limit: atMost)
                return (
                    ready.count,
                    try ready.compactMap { try connection.dispatch($0, stops, desk: desk, by: actor, now: now) }
                )
            }
            if !work.isEmpty { desk.passing(.dispatcherClaimed) }
            if !work.isEmpty || looked == 0 { return work }
        }
    }

    public func carryOut(_ work: Work) async throws {
        desk.passing(.beforeHandOver)
        let handOver = await desk.carrier.handOver(work.parcel)
        desk.passing(.afterHandOver)
        let (desk, actor) = (desk, actor)
        try await desk.database.write { connection in
            try connection.recordOutcome(of: work, handOver, desk: desk, by: actor, now: desk.clock.now)
        }
        desk.passing(.receiptStored)
    }

    public func nextTime() async throws -> Instant? {
        try await desk.database.read { try $0.isStopped() ? nil : try $0.nextReady(.leaving) }
    }
}

extension Connection {
    /// What becomes of one approved draft whose departure has come. Answers the work of a hand-over, or `nil`.
    fileprivate func dispatch(_ draft: DraftRow, _ stops: StandingStops, desk: Desk, by actor: Actor, now: Instant)
        throws
        -> Dispatcher.Work?
    {
        guard let approval = try draft.approval.flatMap({ try decision($0) }), let envelope = approval.envelope,
            let hash = approval.envelopeHash, let composition = try composition(of: draft, desk.zones),
            let written = try text(of: draft.id, version: draft.version)
        else {
            try give(draft, back: .returned, because: "its approval cannot be found", by: actor, now: now)
            return nil
        }
        if let obstacle = composition.senderObstacle {
            try give(draft, back: .returned, because: obstacle, by: actor, now: now)
            return nil
        }
        let facts = try guardFacts(
            of: composition, text: written.text, writtenAt: written.at, approval: approval, desk: desk, now: now,
            stops: stops, toChange: true)
        let report = GuardReport(facts)
        if let deciding = report.deciding {
            try follow(deciding, for: draft, approval, facts, composition, by: actor, now: now)
            return nil
        }
        if draft.channel.isCarriedByPerson {
            try move(
                draft.id, from: .approved, by: .handedToPerson, as: actor, at: now,
                change: DraftChange(
                    reason: "a person carries it: then countersign done \(draft.id)",
                    skipAt: .some(composition.skipAt(after: now, desk.zones))))
            return nil
        }
        try takePlace(at: now, for: draft, in: facts.mailbox, composition.installation.practice.pacing)
        try beginHandOver(from: facts.mailbox, at: now)
        let attempt = (try deliveries(of: draft.id).first?.attempt ?? 0) + 1
        let messageID = envelope.messageID(of: draft.id, hash: hash)
        try beginDelivery(
            of: draft.id, decision: approval.id, attempt: attempt, mailbox: facts.mailbox,
            messageID: messageID, guards: report, at: now)
        try move(
            draft.id, from: .approved, by: .handingOver, as: actor, at: now, change: DraftChange(lease: desk.lease),
            detail: "attempt \(attempt), Message-ID \(messageID)")
        return Dispatcher.Work(
            draft: draft.id, enrollment: draft.enrollment, contact: composition.contact.id, step: draft.step,
            attempt: attempt, parcel: composition.parcel(envelope, messageID: messageID, at: now))
    }

    /// Does what the deciding guard says instead of a hand-over.
    private func follow(
        _ result: GuardResult, for draft: DraftRow, _ approval: DecisionRow, _ facts: GuardFacts,
        _ composition: Composition, by actor: Actor, now: Instant
    ) throws {
        switch result.verdict {
        case .pass: break
        case .later(let until?):
            // A place outside the recipient's window would keep the mailbox from everybody else until then.
            let takes = result.name.isOfMailbox && until == facts.plan.at
            if takes {
                try takePlace(at: until, for: draft, in: facts.mailbox, composition.installation.practice.pacing)
            }
            try putOff(draft, to: until, slotOf: takes ? facts.mailbox : nil, nil, result.detail, by: actor, now: now)
        case .later(nil):
            // Nobody knows when: it is looked at again when its approval ends, and what held it brings it back earlier.
            try putOff(
                draft, to: Guard.endOfLife(of: approval.at), slotOf: nil, facts.stops.first?.id, result.detail,
                by: actor, now: now)
        case .refuse(let event):
            try give(draft, back: event, because: result.detail, by: actor, now: now)
        }
    }

    private func putOff(
        _ draft: DraftRow, to instant: Instant, slotOf mailbox: String?, _ stop: Int64?, _ reason: String,
        by actor: Actor, now: Instant
    ) throws {
        try move(
            draft.id, from: .approved, by: .putOff, as: actor, at: now,
            change: DraftChange(reason: reason, leavesAt: max(instant, now + .seconds(1)), slotOf: mailbox, stop: stop))
    }

    private func give(_ draft: DraftRow, back event: DraftEvent, because reason: String, by actor: Actor, now: Instant)
        throws
    {
        try release(.send, of: draft.id, by: actor, at: now)
        try move(draft.id, from: .approved, by: event, as: actor, at: now, change: DraftChange(reason: reason))
    }
}

extension Envelope {
    /// Fixed by what is sent, so that it is the same for every attempt of one approval. Without angle brackets.
    fileprivate func messageID(of draft: DraftID, hash: EnvelopeHash) -> String {
        let domain = EmailAddress.domain(of: sender.address) ?? "localhost"
        return "\(draft.description.lowercased()).\(hash.rawValue.prefix(32))@\(domain)"
    }
}
