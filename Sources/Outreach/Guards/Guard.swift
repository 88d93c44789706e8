/// What must hold before anything is handed over (ahead 3.3). All of them run, in this order, in one place.
public enum Guard: String, Sendable, Codable, CaseIterable {
    case stopSwitch = "stop switch"
    case enrollment
    case held
    case sequence
    case suppressed
    case bounced
    case replied
    case archived
    case frequency
    case approval
    case rule
    case approvalAge = "approval's age"
    case credits
    case window
    case mailboxGap = "mailbox's gap"
    case mailboxCap = "mailbox's cap"

    /// Days for which an approval holds (semantics 4.34).
    public static let approvalDays = 7

    /// What this guard says of `facts`, with the value that decides.
    public func result(for facts: GuardFacts) -> GuardResult {
        switch self {
        case .stopSwitch:
            facts.stops.isEmpty
                ? pass("nothing is stopped") : later(nil, facts.stops.map(\.sentence).joined(separator: "; "))
        case .enrollment:
            facts.enrollmentState == "live"
                ? pass("live")
                : refuse(.superseded, "the enrollment is \(facts.enrollmentState)\(why(facts.enrollmentReason))")
        case .held: facts.held.map { later(nil, "the enrollment is held: \($0)") } ?? pass("not held")
        case .sequence:
            facts.sequenceState == "active" ? pass("active") : later(nil, "the sequence is \(facts.sequenceState)")
        case .suppressed: blocked(facts, kind: "suppressed", otherwise: "the address is not suppressed")
        case .bounced: blocked(facts, kind: "bounced", otherwise: "the address has not bounced")
        case .replied:
            if let replied = facts.repliedAt, replied > facts.writtenAt {
                refuse(.superseded, "they replied at \(replied), after this was written")
            } else {
                pass("no reply since it was written")
            }
        case .archived:
            facts.archivedAt.map { refuse(.superseded, "the contact was archived at \($0)") } ?? pass("not archived")
        case .frequency: frequency(facts)
        case .approval: approval(facts)
        case .rule: rule(facts)
        case .approvalAge:
            facts.now >= Self.endOfLife(of: facts.approvedAt)
                ? refuse(.returned, "the approval of \(facts.approvedAt) is as old as \(Self.approvalDays) days")
                : pass("approved at \(facts.approvedAt)")
        case .credits:
            facts.reserved >= facts.price
                ? pass("\(facts.price) credits are reserved")
                : refuse(.returned, "\(facts.price) credits are needed, \(facts.reserved) are reserved")
        case .window:
            facts.nextSlot <= facts.now
                ? pass("open in \(facts.zone.rawValue)")
                : later(facts.nextSlot, "closed in \(facts.zone.rawValue) until \(facts.nextSlot)")
        case .mailboxGap: mailboxGap(facts)
        case .mailboxCap: mailboxCap(facts)
        }
    }

    /// When an approval ends by itself; whoever still wants to send decides anew.
    public static func endOfLife(of approvedAt: Instant) -> Instant { approvedAt + .hours(24 * approvalDays) }

    /// Whether this guard holds a draft for the sake of its mailbox, so that it gets a place of its own there.
    public var isOfMailbox: Bool { self == .mailboxGap || self == .mailboxCap }

    private func frequency(_ facts: GuardFacts) -> GuardResult {
        guard facts.isFirst, let last = facts.contactedAt else { return pass("nothing else of ours left lately") }
        guard let until = facts.quietUntil, until > facts.now else { return pass("last contacted at \(last)") }
        return later(until, "contacted at \(last); not again before \(until)")
    }

    private func approval(_ facts: GuardFacts) -> GuardResult {
        guard facts.hashHolds else { return refuse(.returned, "the stored envelope is not the one that was approved") }
        guard let first = facts.changes.first else { return pass("the envelope is the approved one") }
        let names = facts.changes.map(\.field).joined(separator: ", ")
        return refuse(
            .returned,
            "changed after the approval: \(names) (\(first.field) was “\(first.approved.prefix(80))”, "
                + "is “\(first.now.prefix(80))”)")
    }

    /// What a rule approved leaves only while nobody has found fault with that rule (ahead 3.8).
    private func rule(_ facts: GuardFacts) -> GuardResult {
        guard let rule = facts.rule else { return pass("a person approved it") }
        return rule.state.vouches
            ? pass("\(rule.reference) is \(rule.state.label)")
            : refuse(.returned, "\(rule.reference), which approved it, is \(rule.state.label)")
    }

    private func mailboxGap(_ facts: GuardFacts) -> GuardResult {
        guard !facts.channel.isCarriedByPerson else { return pass("a person carries it") }
        guard facts.plan.gapAt > facts.now else { return pass("\(facts.mailbox) is free") }
        let until = facts.place(facts.plan.gapAt)
        return later(until, "\(facts.mailbox) hands over one at a time; its place is at \(until)")
    }

    private func mailboxCap(_ facts: GuardFacts) -> GuardResult {
        guard !facts.channel.isCarriedByPerson else { return pass("a person carries it") }
        let count = "\(facts.plan.count) of \(facts.plan.cap) in 24 hours from \(facts.mailbox)"
        guard facts.plan.capAt > max(facts.plan.gapAt, facts.now) else { return pass(count) }
        let until = facts.place(facts.plan.capAt)
        return later(until, "\(count); the next place is at \(until)")
    }

    private func blocked(_ facts: GuardFacts, kind: String, otherwise: String) -> GuardResult {
        facts.blocks.first { $0.kind == kind }.map { refuse(.returned, "the address is \(kind): \($0.reason)") }
            ?? pass(otherwise)
    }

    private func pass(_ detail: String) -> GuardResult { GuardResult(self, .pass, detail) }
    private func later(_ until: Instant?, _ detail: String) -> GuardResult { GuardResult(self, .later(until), detail) }
    private func refuse(_ event: DraftEvent, _ detail: String) -> GuardResult {
        GuardResult(self, .refuse(event), detail)
    }
    private func why(_ reason: String?) -> String { reason.map { ": \($0)" } ?? "" }
}

/// What one guard said.
public struct GuardResult: Sendable, Equatable, Codable {
    public enum Verdict: Sendable, Equatable, Codable {
        case pass
        /// Not now; `nil` when nobody knows when.
        case later(Instant?)
        /// The approval does not lead to a hand-over any more; the event that follows.
        case refuse(DraftEvent)

        public var label: String {
            switch self {
            case .pass: "pass"
            case .later: "later"
            case .refuse: "refuse"
            }
        }
    }

    public var name: Guard
    public var verdict: Verdict
    public var detail: String

    public init(_ name: Guard, _ verdict: Verdict, _ detail: String) {
        self.name = name
        self.verdict = verdict
        self.detail = detail
    }
}

/// What all guards together say.
public struct GuardReport: Sendable, Equatable, Codable {
    public var results: [GuardResult]

    /// Runs every guard.
    public init(_ facts: GuardFacts) {
        results = Guard.allCases.map { $0.result(for: facts) }
    }

    /// The one that decides: the first refusal, otherwise the latest delay, otherwise none.
    public var deciding: GuardResult? {
        if let refusal = results.first(where: { if case .refuse = $0.verdict { true } else { false } }) {
            return refusal
        }
        return results.compactMap { result -> (GuardResult, Instant)? in
            if case .later(let until) = result.verdict { (result, until ?? Instant(microseconds: .max)) } else { nil }
        }.max { $0.1 < $1.1 }?.0
    }
}
