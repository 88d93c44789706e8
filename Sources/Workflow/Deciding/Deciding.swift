import Outreach
import Storage

/// One draft that the rules are asked about, with all that they are asked of.
struct DecidingCase {
    var draft: DraftRow
    var composition: Composition
    var facts: DraftFacts
    /// What keeps it for a person whatever the rules say.
    var floor: [String]
    /// The step's stable id.
    var step: String?

    var subjects: CapSubjects
}

/// What the rules say of one draft, before anything comes of it.
struct Ruling {
    enum Kind {
        /// The line of an approve that decides; its caps have room.
        case approve(RuleBook.Outcome, [CapClaim])
        /// A person decides, because of a hold line, the floor, a cap, a sample, or since nothing approves it.
        case person
    }

    var kind: Kind
    var judgement: RuleBook.Judgement
    /// For a person, in a few words.
    var reason: String
    /// `follow-ups@4 line 3`, or what stands in the place of a rule.
    var rule: String
    /// The hold line, where one decided.
    var hold: RuleBook.Outcome?
    /// The version whose sample this draft is.
    var sampledBy: RuleBook.Outcome?
}

/// Asks the rules in force about drafts, in one transaction (semantics 4.37).
struct Deciding {
    let connection: any Connection
    let desk: Desk
    let installation: Installation
    let book: RuleBook
    let now: Instant
    /// Steps at which a version stands down.
    let off: Set<StepOff>

    /// Policies that the stop switch keeps from deciding.
    let stopped: (all: Bool, names: Set<String>)

    struct StepOff: Hashable {
        var version: Int64
        var sequence: SequenceID
        var step: String
    }

    init(_ connection: any Connection, _ desk: Desk, _ installation: Installation, now: Instant) throws {
        self.connection = connection
        self.desk = desk
        self.installation = installation
        self.now = now
        // Asked before anything else is locked.
        stopped = try connection.stoppedPolicies()
        book = try connection.rules(installation, desk)
        off =
            book.rules.isEmpty
            ? []
            : Set(try connection.stepsOff(limit: 10_000).map { StepOff(version: $0.0, sequence: $0.1, step: $0.2) })
    }

    /// Deny overrides; then the floor; then the first approve line whose rule stands and whose caps have room.
    func ruling(on file: DecidingCase) throws -> Ruling {
        let judgement = book.judge(file.facts)
        if let hold = judgement.hold {
            let account = book.account(hold, file.facts)
            return person(
                judgement, "\(source(hold)) (\(account.policy) line \(account.line))", rule: name(hold), hold: hold)
        }
        guard !judgement.approvals.isEmpty else {
            return person(judgement, nearest(judgement, file.facts), rule: Self.noRule)
        }
        if let reason = file.floor.first { return person(judgement, reason, rule: Self.floor) }
        var obstacle: String?
        for approval in judgement.approvals {
            let rule = book.rules[approval.rule]
            if rule.until <= now { continue }
            if stopped.all || stopped.names.contains(rule.definition.name) {
                obstacle = obstacle ?? "\(rule.reference) is stopped"
                continue
            }
            if let step = file.step,
                off.contains(StepOff(version: rule.id, sequence: file.composition.enrollment.sequence, step: step))
            {
                obstacle = obstacle ?? "\(rule.reference) stands down at this step since a person rejected there"
                continue
            }
            if Sampling.isDrawn(
                file.draft.id, version: file.draft.version, rule: rule.id, share: rule.definition.sample)
            {
                // Whoever looks at a sample must not know that it is one.
                var ruling = person(judgement, Self.nobody, rule: Self.noRule)
                ruling.sampledBy = approval
                return ruling
            }
            try connection.enterPolicyGate()
            let claims = rule.claims(file.subjects, at: now, in: installation.zone, desk.zones)
            if let full = try connection.firstFull(claims) {
                obstacle = obstacle ?? "\(rule.reference): \(full)"
                continue
            }
            return Ruling(
                kind: .approve(approval, claims), judgement: judgement, reason: "cleared by \(name(approval))",
                rule: name(approval))
        }
        return person(judgement, obstacle ?? Self.nobody, rule: Self.noRule)
    }

    static let noRule = "no rule"
    static let floor = "floor"
    static let nobody = "no rule approves it"

    private func person(
        _ judgement: RuleBook.Judgement, _ reason: String, rule: String, hold: RuleBook.Outcome? = nil
    ) -> Ruling {
        Ruling(kind: .person, judgement: judgement, reason: reason, rule: rule, hold: hold)
    }

    /// What kept the nearest approve line from holding.
    private func nearest(_ judgement: RuleBook.Judgement, _ facts: DraftFacts) -> String {
        guard book.rules.contains(where: \.isLive) else { return "ask before sending is on" }
        guard let miss = book.nearestMiss(judgement) else { return Self.nobody }
        let account = book.account(miss, facts)
        return "\(account.misses.prefix(2).joined(separator: "; ")) (\(account.policy) line \(account.line))"
    }

    private func source(_ outcome: RuleBook.Outcome) -> String {
        book.rules[outcome.rule].source(of: outcome.line).filter
    }

    /// `follow-ups@4 line 3`
    func name(_ outcome: RuleBook.Outcome) -> String {
        let rule = book.rules[outcome.rule]
        return "\(rule.reference) line \(rule.source(of: outcome.line).line)"
    }
}

extension RuleBook {
    func account(_ outcome: Outcome, _ facts: DraftFacts) -> LineAccount {
        rules[outcome.rule].account(of: outcome.line, facts)
    }
}
