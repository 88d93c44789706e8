import Outreach
import Storage

extension Connection {
    /// Gathers what the rules are asked of. A draft whose surroundings are missing is left out.
    func files(of drafts: [DraftRow], _ desk: Desk, now: Instant) throws -> [DecidingCase] {
        let facts = try facts(of: drafts.map(\.id), at: now)
        let prices = try prices()
        return try drafts.compactMap { draft in
            guard let composition = try composition(of: draft, desk.zones), let facts = facts[draft.id] else {
                return nil
            }
            let enrollment = composition.enrollment
            return DecidingCase(
                draft: draft, composition: composition, facts: facts,
                floor: Floor.reasons(try floorFacts(of: composition, desk), now: now), step: composition.step.id,
                subjects: CapSubjects(
                    contact: enrollment.contact, company: facts[text: .contactCompany],
                    domain: facts[text: .contactDomain], sequence: enrollment.sequence,
                    mailbox: facts[text: .sender], owner: enrollment.member,
                    price: prices.price(ofSending: draft.channel)))
        }
    }
}

extension Deciding {
    /// Does what a ruling says. True when a rule cleared the draft.
    func carryOut(_ ruling: Ruling, on file: DecidingCase, as actor: Actor) throws -> Bool {
        let draft = file.draft
        // A draft is paid for when it reaches the inbox, or a rule, in good order (semantics 4.42).
        if draft.verdict == .pass {
            try connection.capture(.draft, of: draft.id, desk, by: actor, at: now)
        } else {
            try connection.release(.draft, of: draft.id, by: actor, at: now)
        }
        guard case .approve(let approval, let claims) = ruling.kind else {
            try hold(ruling, file, because: ruling.reason, as: actor)
            return false
        }
        do {
            try clear(approval, claims, ruling, file, as: actor)
            return true
        } catch let obstacle as Obstacle {
            try hold(ruling, file, because: obstacle.sentence, as: actor)
        } catch is NotEnoughCredit {
            try hold(ruling, file, because: "\(ruling.rule) approves it, but there are not enough credits", as: actor)
        } catch let over as OverBudget {
            let why = try connection.sentence(of: over)
            try hold(ruling, file, because: "\(ruling.rule) approves it, but \(why)", as: actor)
        }
        return false
    }

    private func clear(
        _ approval: RuleBook.Outcome, _ claims: [CapClaim], _ ruling: Ruling, _ file: DecidingCase, as actor: Actor
    ) throws {
        let rule = book.rules[approval.rule]
        _ = try connection.countersign(
            file.draft, file.composition, by: .cleared, reason: ruling.reason, desk: desk, as: actor, now: now
        ) { envelope in
            var decision = DecisionRow(
                draft: file.draft.id, version: file.draft.version, kind: .cleared, rule: ruling.rule,
                trace: [ruling.reason], envelopeHash: envelope.hash, envelope: envelope, at: now)
            decision.policyVersion = rule.id
            decision.policyLine = rule.source(of: approval.line).line
            return decision
        }
        try connection.take(claims)
        if let step = file.step {
            try connection.countApproval(by: rule.id, sequence: file.composition.enrollment.sequence, step: step)
        }
    }

    private func hold(_ ruling: Ruling, _ file: DecidingCase, because reason: String, as actor: Actor) throws {
        let draft = file.draft
        var decision = DecisionRow(
            draft: draft.id, version: draft.version, kind: .held, rule: ruling.rule,
            trace: [reason, review(of: draft)],
            at: now)
        if let hold = ruling.hold {
            decision.policyVersion = book.rules[hold.rule].id
            decision.policyLine = book.rules[hold.rule].source(of: hold.line).line
        }
        _ = try connection.addDecision(decision)
        let failed = "the peer review failed after \(draft.revisions) revisions"
        try connection.move(
            draft.id, from: .inReview, by: .held, as: actor, at: now,
            change: DraftChange(reason: draft.verdict == .pass ? reason : failed))
        // Where no rule has a say, a sample is what a rule would have approved.
        guard let sampled = ruling.sampledBy, let step = file.step else { return }
        try connection.countApproval(
            by: book.rules[sampled.rule].id, sequence: file.composition.enrollment.sequence, step: step)
    }

    private func review(of draft: DraftRow) -> String {
        "peer review: \(draft.verdict?.rawValue ?? "none")\(draft.score.map { ", score \($0)" } ?? "")"
    }

    /// What is kept of a draft for previews and explanations.
    func judged(_ file: DecidingCase, _ ruling: Ruling) -> JudgedRow {
        JudgedRow(
            draft: file.draft.id, version: file.draft.version, at: now, enrollment: file.draft.enrollment,
            contact: file.composition.enrollment.contact, sequence: file.composition.enrollment.sequence,
            step: file.step, owner: file.composition.enrollment.member, price: file.subjects.price, floor: file.floor,
            outcomes: RuleTrace.text(ruling.judgement, in: book), facts: file.facts)
    }

    /// What shadows would have decided, and the live rule whose sample the draft is (ahead 3.6).
    func opinions(on file: DecidingCase, _ ruling: Ruling) throws -> [OpinionRow] {
        var opinions: [OpinionRow] = []
        if let sampled = ruling.sampledBy {
            opinions.append(opinion(.sample, .approve, sampled, file))
        }
        for index in book.rules.indices where !book.rules[index].isLive && book.rules[index].until > now {
            let judgement = book.judge(file.facts, asIfLive: index)
            if let hold = judgement.hold {
                opinions.append(opinion(.shadow, .hold, hold, file, of: index))
            } else if let approval = judgement.approvals.first, file.floor.isEmpty, try takeShadowCaps(index, file) {
                opinions.append(opinion(.shadow, .approve, approval, file))
            } else {
                opinions.append(opinion(.shadow, .person, nil, file, of: index))
            }
        }
        return opinions
    }

    private func takeShadowCaps(_ index: Int, _ file: DecidingCase) throws -> Bool {
        try connection.enterPolicyGate()
        let claims = book.rules[index].claims(file.subjects, at: now, in: installation.zone, desk.zones)
        guard try connection.firstFull(claims) == nil else { return false }
        try connection.take(claims)
        return true
    }

    private func opinion(
        _ kind: OpinionRow.Kind, _ would: OpinionRow.Would, _ outcome: RuleBook.Outcome?, _ file: DecidingCase,
        of rule: Int? = nil
    ) -> OpinionRow {
        let asked = rule ?? outcome?.rule ?? 0
        // A hold line of another policy has no line in the shadow's own file.
        let line = outcome.flatMap { $0.rule == asked ? book.rules[$0.rule].source(of: $0.line).line : nil }
        return OpinionRow(
            draft: file.draft.id, version: file.draft.version, policyVersion: book.rules[asked].id, kind: kind,
            would: would, line: line, at: now)
    }
}
