import Outreach

/// A draft as it stands.
public struct DraftRow: Sendable {
    public var id: DraftID
    public var enrollment: EnrollmentID
    /// 1-based, in the enrollment's version, or in the one that `retiredIn` numbers.
    public var step: Int
    /// The version in which its step stood, when the enrollment's version does not have that step any more.
    public var retiredIn: Int?
    public var channel: Channel
    public var state: DraftState
    public var reason: String?
    public var since: Instant
    public var targetAt: Instant
    public var wakeAt: Instant
    public var tries: Int
    public var revisions: Int
    public var note: String?
    public var version: Int
    public var verdict: Verdict?
    public var score: Int?
    public var edited: Bool
    public var approval: Int64?
    public var leavesAt: Instant?
    /// When it has a place of its own among the hand-overs of its mailbox: then, and not before.
    public var slotAt: Instant?

    /// A retired step is stored as its version's number times this, plus its own; a sequence has fewer steps.
    static let retiredStride = 1_000
}

extension Connection {
    public func draft(_ id: DraftID) throws -> DraftRow? {
        try row("SELECT \(draftColumns) FROM draft WHERE id = \(id)").map(DraftRow.init(row:))
    }

    /// The draft, held against other decisions until this transaction ends.
    public func draftToChange(_ id: DraftID) throws -> DraftRow? {
        try row("SELECT \(draftColumns) FROM draft WHERE id = \(id) \(dialect.forUpdate)").map(DraftRow.init(row:))
    }

    /// Gives a draft to somebody; `false` when it was theirs.
    public func assign(_ draft: DraftID, to member: MemberID) throws -> Bool {
        try run(
            """
            UPDATE draft SET assignee_id = \(member)
            WHERE id = \(draft) AND (assignee_id IS NULL OR assignee_id <> \(member))
            """) == 1
    }

    /// The open drafts of an enrollment, to supersede them.
    public func openDrafts(of enrollment: EnrollmentID) throws -> [DraftRow] {
        try rows("SELECT \(draftColumns) FROM draft WHERE enrollment_id = \(enrollment) ORDER BY id LIMIT 500")
            .map(DraftRow.init(row:)).filter { !$0.state.isOver && $0.state != .rejected }
    }
}

let draftColumns: SQL = """
    id, enrollment_id, step, channel, state, reason, since, target_at, wake_at, tries, revisions, note, version,
    verdict, score, edited, approval_id, leaves_at, slot_at
    """

extension DraftRow {
    init(row: Row) throws {
        let (version, step) = Int(try row.int("step")).quotientAndRemainder(dividingBy: Self.retiredStride)
        self.init(
            id: try row.id("id"), enrollment: try row.id("enrollment_id"), step: step,
            retiredIn: version == 0 ? nil : version, channel: try row.choice("channel"), state: try row.choice("state"),
            reason: try row.optionalText("reason"),
            since: try row.instant("since"), targetAt: try row.instant("target_at"), wakeAt: try row.instant("wake_at"),
            tries: Int(try row.int("tries")), revisions: Int(try row.int("revisions")),
            note: try row.optionalText("note"),
            version: Int(try row.int("version")),
            verdict: try row.optionalText("verdict").map { _ in try row.choice("verdict") },
            score: try row.optionalInt("score").map { Int($0) }, edited: try row.bool("edited"),
            approval: try row.optionalInt("approval_id"), leavesAt: try row.optionalInstant("leaves_at"),
            slotAt: try row.optionalInstant("slot_at"))
    }
}
