import Outreach

/// A decision of the past with what was known then, for a preview.
public struct PastDecision: Sendable {
    public var draft: DraftID
    public var version: Int
    public var at: Instant
    public var facts: DraftFacts
    public var wasOnFloor: Bool
    public var outcome: JudgedOutcome
    public var outcomeAt: Instant
    public var member: MemberID?
    public var note: String?
    /// How much of its words a person changed, in per cent.
    public var changed: Int?
    /// Microseconds that a person spent on it.
    public var spent: Int64?
    public var price: Int
    public var contact: ContactID
    public var sequence: SequenceID
    public var step: String?
    public var owner: MemberID
    public var company: String?
    public var domain: String?
    public var sender: String?
}

extension Connection {
    /// A page of what was decided since, in the order of the decisions, with only the facts that are asked for.
    public func pastDecisions(
        since: Instant, after place: (at: Instant, draft: DraftID)?, of sequence: SequenceID? = nil,
        step: String? = nil,
        facts wanted: Set<DraftField>, limit: Int
    ) throws -> [PastDecision] {
        let read = wanted.union([.contactCompany, .contactDomain, .sender, .written])
        let columns = SQL(
            text: JudgedFields.fields.filter(read.contains).map { "judged.\(JudgedFields.column($0))" }
                .joined(separator: ", "))
        let needsTexts = !wanted.isDisjoint(with: [.subject, .body, .mentions])
        let texts: SQL = needsTexts ? ", \(JudgedFields.texts)" : ""
        let join: SQL = needsTexts ? JudgedFields.join : ""
        let step: SQL =
            if let sequence, let step { "AND judged.sequence_id = \(sequence) AND judged.step_id = \(step)" } else {
                ""
            }
        let found = try rows(
            """
            SELECT judged.draft_id AS draft_id, judged.version AS version, at, enrollment_id, contact_id, sequence_id,
                   step_id, owner_id, price, floor, outcome, outcome_at, outcome_by, outcome_note, changed, spent,
                   \(columns)\(texts)
            FROM judged \(join)
            WHERE outcome IS NOT NULL AND outcome_at >= \(since) \(step)
            AND (outcome_at, judged.draft_id) > (\(place?.at ?? Instant(microseconds: 0)), \(place?.draft.rawValue ?? 0))
            ORDER BY outcome_at, judged.draft_id LIMIT \(limit)
            """
        )
        guard let first = found.first else { return [] }
        let factColumns = try FactColumns(read, in: first.columns)
        return try found.map { row in
            let facts = try factColumns.facts(in: row)
            return PastDecision(
                draft: try row.id("draft_id"), version: Int(try row.int("version")), at: try row.instant("at"),
                facts: facts, wasOnFloor: try row.optionalText("floor") != nil, outcome: try row.choice("outcome"),
                outcomeAt: try row.instant("outcome_at"), member: try row.optionalID("outcome_by"),
                note: try row.optionalText("outcome_note"), changed: try row.optionalInt("changed").map { Int($0) },
                spent: try row.optionalInt("spent"), price: Int(try row.int("price")),
                contact: try row.id("contact_id"), sequence: try row.id("sequence_id"),
                step: try row.optionalText("step_id"), owner: try row.id("owner_id"),
                company: facts[text: .contactCompany], domain: facts[text: .contactDomain],
                sender: facts[text: .sender])
        }
    }
}
