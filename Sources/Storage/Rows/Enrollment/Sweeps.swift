import Outreach

/// One change that is carried through many enrollments, a bounded handful at a time; it can stop anywhere and go on.
public struct SweepRow: Sendable {
    public enum Kind: String, Sendable, CaseIterable { case hold, resume, replan, stop }

    public var id: Int64
    public var kind: Kind
    /// Only those of this sequence; everybody without it.
    public var sequence: SequenceID?
    /// The hold it sets or ends, or the reason of a stop.
    public var because: String
    public var choice: ResumeChoice?
    public var actor: Actor
    public var at: Instant
    public var after: EnrollmentID
    public var last: EnrollmentID
    public var handled: Int

    public var enrollments: EnrollmentChoice { sequence.map { .sequence($0) } ?? .all }
}

extension Connection {
    /// Begins a change of everybody who is enrolled now.
    public func beginSweep(
        _ kind: SweepRow.Kind, of sequence: SequenceID?, because: String, choice: ResumeChoice? = nil, by actor: Actor,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO sweep (kind, sequence_id, because, choice, actor, member_id, at, last_id)
            VALUES (\(kind.rawValue), \(sequence), \(because), \(choice?.rawValue), \(actor.name), \(actor.member), \(now),
                    (SELECT COALESCE(MAX(id), 0) FROM enrollment))
            """)
    }

    /// The oldest sweep that is not done, held until this transaction ends; sweeps never overtake each other.
    public func openSweep() throws -> SweepRow? {
        try row("\(sweepSelect) WHERE done_at IS NULL ORDER BY id LIMIT 1 \(dialect.forUpdate)")
            .map(SweepRow.init(row:))
    }

    /// When the oldest sweep that is not done was asked for.
    public func openSweepAt() throws -> Instant? {
        try row("SELECT at FROM sweep WHERE done_at IS NULL ORDER BY id LIMIT 1")?.instant("at")
    }

    /// Whether a sweep of this sequence, or of everybody, is still under way.
    public func isSwept(_ sequence: SequenceID) throws -> Bool {
        try row(
            """
            SELECT id FROM sweep WHERE done_at IS NULL AND (sequence_id = \(sequence) OR sequence_id IS NULL)
            ORDER BY id LIMIT 1
            """) != nil
    }

    public func setSweep(_ id: Int64, after: EnrollmentID, handled: Int) throws {
        try run("UPDATE sweep SET after_id = \(after), handled = \(handled) WHERE id = \(id)")
    }

    public func endSweep(_ id: Int64, at now: Instant) throws {
        try run("UPDATE sweep SET done_at = \(now) WHERE id = \(id)")
    }

    /// Holds the next handful of a sweep in two statements, whoever they are; those that are held already stay as they
    /// are, unless they only wait for a connection. Answers the last of them, `nil` when none is left.
    public func holdNext(of sweep: SweepRow, limit: Int) throws -> (last: EnrollmentID, count: Int)? {
        let chunk = try rows(
            """
            SELECT MAX(id) AS last, COUNT(*) AS n FROM (
                SELECT id FROM enrollment WHERE \(sweep.enrollments.condition) AND state = 'live'
                AND id > \(sweep.after) AND id <= \(sweep.last) ORDER BY id LIMIT \(limit)) AS chunk
            """)[0]
        let count = Int(try chunk.int("n"))
        guard count > 0 else { return nil }
        let last: EnrollmentID = try chunk.id("last")
        let which: SQL = """
            \(sweep.enrollments.condition) AND state = 'live' AND id > \(sweep.after) AND id <= \(last)
            AND (held_because IS NULL OR held_because = 'connection')
            """
        try run(
            """
            INSERT INTO event (at, name, actor, member_id, enrollment_id, detail)
            SELECT \(sweep.at), 'held', \(sweep.actor.name), \(sweep.actor.member), id, \(sweep.because)
            FROM enrollment WHERE \(which)
            """)
        try run(
            """
            UPDATE enrollment SET next_at = NULL, held_because = \(sweep.because), held_at = \(sweep.at), held_until = NULL
            WHERE \(which)
            """)
        return (last, count)
    }
}

private let sweepSelect: SQL =
    "SELECT id, kind, sequence_id, because, choice, actor, member_id, at, after_id, last_id, handled FROM sweep"

extension SweepRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.int("id"), kind: try row.choice("kind"), sequence: try row.optionalID("sequence_id"),
            because: try row.text("because"),
            choice: try row.optionalText("choice").map { _ in try row.choice("choice") },
            actor: Actor(member: try row.optionalID("member_id"), name: try row.text("actor")),
            at: try row.instant("at"), after: EnrollmentID(try row.int("after_id")),
            last: EnrollmentID(try row.int("last_id")), handled: Int(try row.int("handled")))
    }
}
