import Outreach

/// One movement of the ledger, as it is read.
public struct CreditRow: Sendable, Equatable {
    public var id: CreditEntryID
    public var at: Instant
    public var kind: CreditKind
    public var amount: Int
    public var availableAfter: Int
    public var lot: Int64
    public var purpose: CreditPurpose?
    public var draft: DraftID?
    public var member: MemberID?
    public var sequence: SequenceID?
    public var reference: String?
    public var note: String?
    public var actor: String
}

/// One movement of credits of one lot, before it has a number.
struct EntryToMake {
    var kind: CreditKind
    var part: LotPart
    /// What can be reserved behind it.
    var available: Int
    var reservation: Int64?
    var purpose: CreditPurpose?
    var draft: DraftID?
    var member: MemberID?
    var sequence: SequenceID?
    var reference: String?
    var note: String?
}

extension Connection {
    @discardableResult
    func enter(_ entry: EntryToMake, by actor: Actor, at now: Instant) throws -> CreditEntryID {
        try rows(
            """
            INSERT INTO credit_entry (at, kind, amount, available_after, lot_id, reservation_id, peer_id, purpose, draft_id,
                                      member_id, sequence_id, reference, note, actor)
            VALUES (\(now), \(entry.kind.rawValue), \(entry.part.amount), \(entry.available), \(entry.part.lot),
                    \(entry.reservation), \(entry.part.peer), \(entry.purpose?.rawValue), \(entry.draft), \(entry.member),
                    \(entry.sequence), \(entry.reference), \(entry.note), \(actor.name)) RETURNING id
            """)[0].id("id")
    }

    public func creditEntry(_ id: CreditEntryID) throws -> CreditRow? {
        try row("\(creditSelect) WHERE id = \(id)").map(CreditRow.init(row:))
    }

    func creditEntry(reference: String) throws -> CreditRow? {
        try row("\(creditSelect) WHERE reference = \(reference)").map(CreditRow.init(row:))
    }

    /// Whether a movement was made under this reference.
    public func isKnown(reference: String) throws -> Bool { try creditEntry(reference: reference) != nil }

    /// Credits that members who are no admins added since `start`.
    public func topUps(since start: Instant, limit: Int) throws -> Int {
        Int(
            try rows(
                """
                SELECT COALESCE(CAST(SUM(amount) AS BIGINT), 0) AS added FROM (
                    SELECT amount FROM credit_entry
                    WHERE kind = 'topUp' AND at >= \(start) AND member_id IS NOT NULL
                    ORDER BY at, id LIMIT \(limit)) AS added
                """)[0].int("added"))
    }

    /// How many drafts but this one were given back since `start`, counted up to `limit`.
    public func refundedDrafts(but draft: DraftID, since start: Instant, limit: Int) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(DISTINCT draft_id) AS n FROM (SELECT draft_id FROM credit_entry
                WHERE kind = 'refund' AND at >= \(start) AND draft_id <> \(draft) ORDER BY at, id LIMIT \(limit * 8)) AS counted
                """)[0].int("n"))
    }

    /// Whether the last charge for writing a draft was given back.
    public func wasRefundedLast(_ draft: DraftID) throws -> Bool {
        try row(
            """
            SELECT last.id AS id FROM (
                SELECT id, captured FROM reservation WHERE draft_id = \(draft) AND purpose = 'draft'
                AND ended_at IS NOT NULL ORDER BY id DESC LIMIT 1) AS last
            WHERE captured = 0 AND EXISTS (
                SELECT 1 AS one FROM credit_entry WHERE reservation_id = last.id AND kind = 'refund')
            """) != nil
    }
}

/// Which movements a statement lists.
public struct StatementFilter: Sendable, Equatable {
    /// Empty is every kind.
    public var kinds: [CreditKind]
    public var since: Instant?
    /// Before this.
    public var until: Instant?
    /// Of one member or of one sequence, not of both.
    public var member: MemberID?
    public var sequence: SequenceID?

    public init(
        kinds: [CreditKind] = [], since: Instant? = nil, until: Instant? = nil, member: MemberID? = nil,
        sequence: SequenceID? = nil
    ) {
        self.kinds = kinds
        self.since = since
        self.until = until
        self.member = member
        self.sequence = sequence
    }
}

/// A place in a statement.
public struct StatementPlace: Sendable, Equatable {
    public var at: Instant
    public var entry: CreditEntryID

    public init(at: Instant, entry: CreditEntryID) {
        self.at = at
        self.entry = entry
    }
}

extension Connection {
    /// Newest first, behind `place`. Each kind is an index range of its own, so that a page costs the same however long
    /// the ledger is.
    public func statement(_ filter: StatementFilter, behind place: StatementPlace?, limit: Int) throws -> [CreditRow] {
        let kinds = filter.kinds.isEmpty ? CreditKind.allCases : filter.kinds
        let whose: SQL =
            if let member = filter.member {
                "AND member_id = \(member)"
            } else if let sequence = filter.sequence {
                "AND sequence_id = \(sequence)"
            } else { "" }
        // Behind a place at the same instant come smaller numbers.
        let (until, below) = (filter.until ?? .never, place?.entry.rawValue ?? .max)
        let from = min(until.microseconds - 1, place?.at.microseconds ?? .max)
        let parts = kinds.map { kind -> SQL in
            """
            SELECT * FROM (\(creditSelect) WHERE kind = \(kind.rawValue) \(whose)
            AND at >= \(filter.since?.microseconds ?? 0) AND (at, id) < (\(from), \(from == place?.at.microseconds ? below : .max))
            ORDER BY at DESC, id DESC LIMIT \(limit)) AS \(SQL(text: "of_\(kind.rawValue)"))
            """
        }
        let all = parts.dropFirst().reduce(parts[0]) { "\($0) UNION ALL \($1)" }
        return try rows("SELECT * FROM (\(all)) AS entries ORDER BY at DESC, id DESC LIMIT \(limit)").map(
            CreditRow.init(row:))
    }
}

let creditSelect: SQL = """
    SELECT id, at, kind, amount, available_after, lot_id, purpose, draft_id, member_id, sequence_id, reference, note,
           actor FROM credit_entry
    """

extension CreditRow {
    init(row: Row) throws {
        self.init(
            id: try row.id("id"), at: try row.instant("at"), kind: try row.choice("kind"),
            amount: Int(try row.int("amount")), availableAfter: Int(try row.int("available_after")),
            lot: try row.int("lot_id"), purpose: try row.optionalText("purpose").flatMap(CreditPurpose.init(rawValue:)),
            draft: try row.optionalID("draft_id"), member: try row.optionalID("member_id"),
            sequence: try row.optionalID("sequence_id"), reference: try row.optionalText("reference"),
            note: try row.optionalText("note"), actor: try row.text("actor"))
    }
}
