import Contract
import Outreach
import Storage

/// Counts what a policy would have done beside what people did.
struct PreviewTally {
    var decided = 0
    var wouldApprove = 0
    var beforeCaps = 0
    var outcomes: [JudgedOutcome: Int] = [:]
    var changes: [Int] = []
    var credits = 0
    var spent: Int64 = 0
    var liveWouldApprove = 0
    var adds = 0
    var drops = 0
    /// Those that people did not approve unchanged; the last ones are kept.
    var exceptions: [(past: PastDecision, line: Int)] = []

    static let mostExceptions = 50

    mutating func count(_ past: PastDecision, _ verdict: Replay.Verdict, live: Replay.Verdict?, line: (Int) -> Int) {
        decided += 1
        let approves = verdict.isWithinCaps
        if verdict.approval != nil { beforeCaps += 1 }
        if let live {
            if live.isWithinCaps { liveWouldApprove += 1 }
            if approves, !live.isWithinCaps { adds += 1 }
            if !approves, live.isWithinCaps { drops += 1 }
        } else if approves {
            adds += 1
        }
        guard approves, let approval = verdict.approval else { return }
        wouldApprove += 1
        outcomes[past.outcome, default: 0] += 1
        credits += past.price
        if past.outcome.isByPerson { spent += past.spent ?? 0 }
        if past.outcome == .edited, let changed = past.changed { changes.append(changed) }
        guard past.outcome != .approved, past.outcome != .cleared else { return }
        exceptions.append((past, line(approval.line)))
        if exceptions.count > Self.mostExceptions * 2 { exceptions.removeFirst(Self.mostExceptions) }
    }

    var medianChange: Int? {
        guard !changes.isEmpty else { return nil }
        let sorted = changes.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

extension Act {
    /// Decisions that one preview replays at most.
    static let mostReplayed = 1_000_000

    /// A version as if it were live, among the live rules of other policies, whose hold lines count as well.
    func book(asking version: PolicyVersionRow, _ installation: Installation) throws -> (RuleBook, asked: Int) {
        let dates = FilterDates(zone: installation.zone, zones: desk.zones)
        let rule: RuleBook.Rule
        do {
            rule = try RuleBook.Rule(
                id: version.id, reference: version.reference, isLive: true, definition: version.definition,
                author: member.id, until: Instant(microseconds: .max), dates: dates)
        } catch let fault as FilterFault {
            throw Refusal(
                .notNow, "\(version.reference) cannot be read any more: \(fault.message)", hint: fault.allowed)
        }
        let others = try connection.rules(installation, desk).rules
            .filter { $0.isLive && $0.definition.name != version.name }
        return (RuleBook(others + [rule]), others.count)
    }

    /// Replays a version over what was decided since (semantics 4.40).
    func preview(_ version: PolicyVersionRow, since: Instant, of sequence: SequenceID? = nil, step: String? = nil)
        throws
        -> PolicyPreview
    {
        let installation = try installation()
        let (book, asked) = try book(asking: version, installation)
        var replay = Replay(book, asking: asked, zone: installation.zone, zones: desk.zones)
        let liveVersion = try connection.policyVersion(of: version.name, in: .live).flatMap {
            $0.id == version.id ? nil : $0
        }
        var live = try liveVersion.map { row in
            let (book, asked) = try self.book(asking: row, installation)
            return Replay(book, asking: asked, zone: installation.zone, zones: desk.zones)
        }
        var tally = PreviewTally()
        let rule = book.rules[asked]
        let isCut = try connection.eachPastDecision(
            since: since, facts: replay.fields.union(live?.fields ?? []).union([.score]), of: sequence, step: step,
            atMost: Self.mostReplayed
        ) { past in
            tally.count(past, replay.ask(past), live: live?.ask(past)) { rule.source(of: $0).line }
        }
        var preview = PolicyPreview(
            tally, of: version, since: since, isCut: isCut,
            exceptions: try tally.exceptions.filter { try mayBeNamed($0.past) }.suffix(PreviewTally.mostExceptions)
                .reversed().map {
                    try exception($0, $1)
                })
        preview.live = liveVersion?.reference
        preview.liveWouldApprove = live.map { _ in tally.liveWouldApprove }
        preview.lines = rule.lines.indices.map { line in
            let source = rule.source(of: line)
            return PolicyLineCount(
                line: source.line, kind: line < rule.holdCount ? "hold" : "approve", filter: source.filter,
                count: replay.lineCounts[line] ?? 0)
        }
        return preview
    }

    /// A preview is kept for all who may see policies, so nothing of a confidential sequence is named in it, not even to its
    /// owner (S3-06); it counts all the same.
    func mayBeNamed(_ past: PastDecision) throws -> Bool { try connection.maySee(past.sequence, MemberID(0)) }

    func exception(_ past: PastDecision, _ line: Int) throws -> PolicyException {
        PolicyException(
            draft: past.draft, outcome: past.outcome.rawValue,
            by: try past.member.flatMap { try connection.member($0)?.name },
            note: past.note, changed: past.changed, line: line, score: past.facts[number: .score].map { Int($0) })
    }
}

extension PolicyPreview {
    fileprivate init(
        _ tally: PreviewTally, of version: PolicyVersionRow, since: Instant, isCut: Bool, exceptions: [PolicyException]
    ) {
        let rejected = tally.outcomes[.rejected] ?? 0
        let cleared = tally.outcomes[.cleared] ?? 0
        let bounds = ExactBound.bounds(rejected, of: tally.wouldApprove - cleared)
        self.init(
            version: version.reference, state: version.state, since: since, decided: tally.decided, isCut: isCut,
            wouldApprove: tally.wouldApprove, beforeCaps: tally.beforeCaps,
            approvedUnchanged: tally.outcomes[.approved] ?? 0, edited: tally.outcomes[.edited] ?? 0,
            medianChange: tally.medianChange, rejected: rejected,
            otherwise: (tally.outcomes[.skipped] ?? 0) + (tally.outcomes[.revised] ?? 0), cleared: cleared,
            rejectLow: bounds?.lowerBound, rejectHigh: bounds?.upperBound, credits: tally.credits,
            minutes: Int(tally.spent / 60_000_000), live: nil, liveWouldApprove: nil, adds: tally.adds,
            drops: tally.drops, exceptions: exceptions, lines: [])
    }
}
