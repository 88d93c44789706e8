import Outreach

/// Where a draft stands in a list: how long it has been in its state, then its id.
public struct DraftPlace: Sendable, Hashable, Comparable {
    public var since: Instant
    public var id: DraftID

    public init(since: Instant, id: DraftID) {
        self.since = since
        self.id = id
    }

    public static func < (left: DraftPlace, right: DraftPlace) -> Bool {
        (left.since, left.id) < (right.since, right.id)
    }
}

/// What a search found, and where it stopped when there may be more.
public struct DraftsFound: Sendable {
    public var places: [DraftPlace]
    public var stoppedAt: DraftPlace?
}

/// How far a search goes.
public struct SearchBound: Sendable {
    /// How many drafts it finds.
    public var found: Int
    /// How many it looks at: a filter without an index never reads the whole table in one transaction.
    public var seen: Int

    public init(found: Int, seen: Int = 20_000) {
        self.found = found
        self.seen = seen
    }
}

extension Connection {
    /// The drafts behind `after` that a filter matches and `viewer` may see, the longest in their state first.
    ///
    /// What its terms on sequence, address and departure mean is read from an index when it is little; anything else is
    /// looked through in the list's own order, a window at a time. No planner has to guess which of the two is meant.
    public func drafts(
        matching filter: DraftFilter, after: DraftPlace? = nil, seenBy viewer: MemberID? = nil, at now: Instant,
        bound: SearchBound
    ) throws -> DraftsFound {
        let condition: SQL = "\(isOpen(to: viewer)) AND \(filter.sql(at: now))"
        if let few = try few(filter) {
            return try sift(few, filter.states, condition, after: after, atMost: bound.found)
        }
        var (places, place, seen, window): ([DraftPlace], DraftPlace?, Int, Int) = ([], after, 0, 100)
        while true {
            let rows = try rows(DraftSearch.window(filter.states, condition, after: place, limit: window))
            for row in rows {
                let here = DraftPlace(since: try row.instant("since"), id: try row.id("id"))
                if try row.bool("hit") {
                    if places.count == bound.found { return DraftsFound(places: places, stoppedAt: places.last) }
                    places.append(here)
                }
                place = here
            }
            seen += rows.count
            if rows.count < window { return DraftsFound(places: places) }
            if seen >= bound.seen { return DraftsFound(places: places, stoppedAt: place) }
            window = min(window * 2, 1_000)
        }
    }

    /// Drafts with what a list shows of them, in the order given.
    public func draftLines(_ places: [DraftPlace]) throws -> [DraftLine] {
        let lines = try rows(of: places.map(\.id.sqlValue), { "\(lineSelect) WHERE draft.id IN \($0)" })
            .map(DraftLine.init(row:))
        let known = Dictionary(lines.map { ($0.draft.id, $0) }, uniquingKeysWith: { first, _ in first })
        return places.compactMap { known[$0.id] }
    }

    private func sift(
        _ few: [DraftID], _ states: [DraftState], _ condition: SQL, after: DraftPlace?, atMost: Int
    ) throws -> DraftsFound {
        guard !states.isEmpty else { return DraftsFound(places: []) }
        let places = try rows(of: few.map(\.sqlValue), { DraftSearch.sift($0, states, condition, after: after) })
            .filter { try $0.bool("hit") }.map { DraftPlace(since: try $0.instant("since"), id: try $0.id("id")) }
            .sorted()
        guard places.count > atMost else { return DraftsFound(places: places) }
        let page = Array(places.prefix(atMost))
        return DraftsFound(places: page, stoppedAt: page.last)
    }

    /// The drafts that one of the filter's terms leaves over, when an index tells that they are few.
    private func few(_ filter: DraftFilter) throws -> [DraftID]? {
        for term in filter.terms where !term.isNegated {
            let found: [Row]? =
                switch term.subject {
                case .field(.sequence): try ofSequences(term)
                case .field(let field): try DraftSearch.narrowing(term, on: field).map { try rows($0) }
                case .presence, .anywhere: nil
                }
            if let found, found.count <= DraftSearch.few { return try found.map { try $0.id("id") } }
        }
        return nil
    }

    /// The drafts of the sequences that a term names, unless more people than a few were enrolled in them.
    private func ofSequences(_ term: DraftFilter.Term) throws -> [Row]? {
        let sequences = try rows("SELECT id FROM sequence WHERE \(term.patterns.any(of: "name")) ORDER BY id LIMIT 100")
        guard sequences.count < 100 else { return nil }
        var enrolled: [SQLValue] = []
        for sequence in sequences {
            enrolled += try rows(DraftSearch.enrolled(in: sequence.id("id"))).map { try $0["id"] }
            guard enrolled.count <= DraftSearch.few else { return nil }
        }
        return try rows(of: enrolled, { "SELECT id FROM draft WHERE enrollment_id IN \($0)" })
    }
}

/// The statements of a search.
enum DraftSearch {
    /// Up to how many drafts are looked at one by one instead of in the list's order.
    static let few = 1_000

    /// Reads the drafts that a term means from an index, one more than a few.
    static func narrowing(_ term: DraftFilter.Term, on field: DraftField) -> SQL? {
        switch field {
        case .contactEmail:
            guard term.patterns.allSatisfy({ $0.exact != nil }) else { return nil }
            return """
                SELECT draft.id AS id FROM draft WHERE enrollment_id IN (
                SELECT enrollment.id FROM enrollment WHERE \(term.patterns.any(of: "chosen_email")) UNION ALL
                SELECT enrollment.id FROM contact JOIN enrollment ON enrollment.contact_id = contact.id
                WHERE \(term.patterns.any(of: "contact.email_key"))) LIMIT \(few + 1)
                """
        case .leaves: return "SELECT id FROM draft WHERE \(term.within("leaves_at")) LIMIT \(few + 1)"
        default: return nil
        }
    }

    /// Who was enrolled in a sequence, one more than a few. The range of one value keeps the order that of the index: with
    /// an equality a planner may take the table's own order instead, which is long where a sequence is small.
    static func enrolled(in sequence: SequenceID) -> SQL {
        """
        SELECT id FROM enrollment WHERE sequence_id BETWEEN \(sequence) AND \(sequence) ORDER BY sequence_id, id
        LIMIT \(few + 1)
        """
    }

    /// These drafts, each with whether it is meant. Nothing but their ids stands behind WHERE: beside a condition on states
    /// a planner that does not know how many drafts there are may read all of a state.
    static func sift(_ ids: SQL, _ states: [DraftState], _ condition: SQL, after: DraftPlace?) -> SQL {
        let (since, id) = (after?.since ?? Instant(microseconds: .min), after?.id.rawValue ?? 0)
        return """
            SELECT draft.id AS id, draft.since AS since,
            CASE WHEN draft.state IN \(list: states.map(\.rawValue.sqlValue))
                AND (draft.since, draft.id) > (\(since), \(id)) AND \(condition) THEN 1 ELSE 0 END AS hit
            FROM draft \(DraftColumns.joins) WHERE draft.id IN \(ids)
            """
    }

    /// The next drafts in these states, each with whether it is meant. One index range a state.
    static func window(_ states: [DraftState], _ condition: SQL, after: DraftPlace?, limit: Int) -> SQL {
        let (since, id) = (after?.since ?? Instant(microseconds: .min), after?.id.rawValue ?? 0)
        let ranges = states.map { state -> SQL in
            """
            SELECT id, since FROM (SELECT id, since FROM draft WHERE state = \(state.rawValue)
            AND (since, id) > (\(since), \(id)) ORDER BY since, id LIMIT \(limit)) AS of_state
            """
        }
        let ahead = ranges.isEmpty ? "SELECT id, since FROM draft WHERE 1 = 0" : ranges.joined(by: "UNION ALL")
        return """
            SELECT draft.id AS id, draft.since AS since, CASE WHEN \(condition) THEN 1 ELSE 0 END AS hit
            FROM (\(ahead) ORDER BY since, id LIMIT \(limit)) AS ahead JOIN draft ON draft.id = ahead.id
            \(DraftColumns.joins) ORDER BY draft.since, draft.id
            """
    }
}

extension Filter where Field == DraftField {
    /// The states that it can match. Unless it names any, those that need a person; a departure is what only approved
    /// drafts have.
    var states: [DraftState] {
        let named = terms.filter { $0.subject == .field(.state) || $0.subject == .presence(of: .state) }
        if !named.isEmpty { return DraftState.allCases.filter { state in named.allSatisfy { $0.allows(state) } } }
        let asksOfDeparture = terms.contains {
            !$0.isNegated && ($0.subject == .field(.leaves) || $0.subject == .presence(of: .leaves))
        }
        return asksOfDeparture ? [.approved, .sending] : DraftState.needingAttention
    }
}

extension DraftState {
    /// What waits for a person.
    static let needingAttention: [DraftState] = [.waiting, .toDo, .uncertain, .failed, .expired]
}

extension Filter.Term where Field == DraftField {
    fileprivate func allows(_ state: DraftState) -> Bool {
        var facts = DraftFacts()
        facts[text: .state] = Fold.text(state.rawValue)
        return CompiledLine(DraftFilter(terms: [self]), .plain).matches(facts)
    }
}
