import Outreach
import Storage

/// A book of rules asked about past decisions with what was known then, within its caps. Reads, and keeps what it counts
/// for itself: nothing is sent and no credit is used (ahead 3.5).
struct Replay {
    /// What became of one past decision.
    struct Verdict {
        /// The line that approves, whether or not its caps had room.
        var approval: RuleBook.Outcome?
        /// Whether the caps had room too.
        var isWithinCaps = false
    }

    let book: RuleBook
    /// Which rule of the book is asked; the others only hold.
    let asked: Int
    let zone: ZoneName
    let zones: any Zones
    /// How much of each cap the replay has used.
    private var used: [Counter: Int] = [:]
    private var starts = PeriodStarts()
    private(set) var lineCounts: [Int: Int] = [:]

    init(_ book: RuleBook, asking rule: Int, zone: ZoneName, zones: any Zones) {
        self.book = book
        asked = rule
        self.zone = zone
        self.zones = zones
    }

    /// The fields that the rules look at: nothing else is read.
    var fields: Set<DraftField> {
        var fields: Set<DraftField> = []
        for rule in book.rules {
            for line in rule.lines {
                for term in line.filter.terms {
                    switch term.subject {
                    case .field(let field), .presence(let field): fields.insert(field)
                    case .anywhere: fields.formUnion([.subject, .body])
                    }
                }
            }
        }
        return fields
    }

    /// Past decisions must come in the order in which they were made.
    mutating func ask(_ past: PastDecision) -> Verdict {
        let judgement = book.judge(past.facts, asIfLive: asked)
        if let hold = judgement.hold {
            if hold.rule == asked { lineCounts[hold.line, default: 0] += 1 }
            return Verdict()
        }
        guard let approval = judgement.approvals.first, !past.wasOnFloor else { return Verdict() }
        lineCounts[approval.line, default: 0] += 1
        return Verdict(approval: approval, isWithinCaps: takeCaps(past))
    }

    /// One cap of the rule, what it counts apart, and since when.
    private struct Counter: Hashable {
        let cap: Int
        let subject: String
        let since: Int64
    }

    private mutating func takeCaps(_ past: PastDecision) -> Bool {
        let subjects = CapSubjects(
            contact: past.contact, company: past.company, domain: past.domain, sequence: past.sequence,
            mailbox: past.sender, owner: past.owner, price: past.price)
        var counters: [Counter] = []
        for (index, cap) in book.rules[asked].caps.enumerated() {
            guard let subject = subjects.subject(of: cap.scope) else { return false }
            let counter = Counter(
                cap: index, subject: subject, since: starts.start(of: cap.period, at: past.at, in: zone, zones))
            guard used[counter, default: 0] + subjects.count(of: cap) <= cap.amount else { return false }
            counters.append(counter)
        }
        for counter in counters { used[counter, default: 0] += subjects.count(of: book.rules[asked].caps[counter.cap]) }
        return true
    }
}

/// When hours, days and weeks began, asked of the zone once for each quarter of an hour: nowhere does an hour, or a change
/// of the clock, begin at another minute.
private struct PeriodStarts {
    private var quarter = Int64.min
    private var known: [Cap.Period: Int64] = [:]

    mutating func start(of period: Cap.Period, at instant: Instant, in zone: ZoneName, _ zones: any Zones) -> Int64 {
        let now = instant.microseconds / 900_000_000
        if now != quarter { (quarter, known) = (now, [:]) }
        if let start = known[period] { return start }
        let start = period.start(at: instant, in: zone, zones)
        known[period] = start
        return start
    }
}

extension Connection {
    /// Hands past decisions over in pages, at most `most` of them. Answers whether there were more.
    func eachPastDecision(
        since: Instant, facts fields: Set<DraftField>, of sequence: SequenceID? = nil, step: String? = nil,
        atMost most: Int, _ take: (PastDecision) throws -> Void
    ) throws -> Bool {
        var place: (at: Instant, draft: DraftID)?
        var count = 0
        while true {
            let page = try pastDecisions(
                since: since, after: place, of: sequence, step: step, facts: fields, limit: 1_000)
            for past in page {
                if count == most { return true }
                count += 1
                try take(past)
            }
            guard page.count == 1_000, let last = page.last else { return false }
            place = (last.outcomeAt, last.draft)
        }
    }
}
