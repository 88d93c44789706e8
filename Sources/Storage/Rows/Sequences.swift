import Outreach

/// A sequence with its current version.
public struct SequenceRow: Sendable {
    public enum State: String, Sendable, CaseIterable { case draft, active, paused, archived }

    public var id: SequenceID
    public var name: String
    public var state: State
    public var versionID: Int64
    /// Of the current version.
    public var number: Int
    public var definition: SequenceDefinition
    public var source: String

    /// `backend-q3@2`.
    public var spokenName: String { "\(name)@\(number)" }
}

extension Connection {
    public func sequence(named name: String) throws -> SequenceRow? {
        try row("\(sequenceSelect) WHERE name = \(name)").map(SequenceRow.init(row:))
    }

    /// By name, after `after`.
    public func sequences(after: String? = nil, limit: Int) throws -> [SequenceRow] {
        try rows("\(sequenceSelect) WHERE name > \(after ?? "") ORDER BY name LIMIT \(limit)").map(
            SequenceRow.init(row:))
    }

    /// Adds a sequence without a version; `publish` follows in the same transaction.
    public func addSequence(named name: String, owner: MemberID, at now: Instant) throws -> SequenceID {
        try rows(
            """
            INSERT INTO sequence (name, state, member_id, created_at) VALUES (\(name), 'draft', \(owner), \(now))
            RETURNING id
            """)[0].id("id")
    }

    /// Adds a version and makes it the current one. Answers its number.
    public func publish(
        _ definition: SequenceDefinition, source: String, as sequence: SequenceID, by member: MemberID, at now: Instant
    ) throws -> Int {
        let number = try rows(
            "SELECT COALESCE(MAX(number), 0) + 1 AS number FROM sequence_version WHERE sequence_id = \(sequence)"
        )[0].int("number")
        let version = try rows(
            """
            INSERT INTO sequence_version (sequence_id, number, definition, source, steps, member_id, published_at)
            VALUES (\(sequence), \(number), \(try JSONColumn.text(definition)), \(source), \(definition.steps.count),
                    \(member), \(now)) RETURNING id
            """)[0].int("id")
        for (index, step) in definition.steps.enumerated() {
            try run(
                """
                INSERT INTO step (version_id, number, step_id, channel, definition)
                VALUES (\(version), \(index + 1), \(step.id), \(step.channel.rawValue), \(try JSONColumn.text(step)))
                """)
        }
        try run("UPDATE sequence SET version_id = \(version) WHERE id = \(sequence)")
        return Int(number)
    }

    public func setSequence(_ id: SequenceID, state: SequenceRow.State) throws {
        try run("UPDATE sequence SET state = \(state.rawValue) WHERE id = \(id)")
    }

    /// One published version, whatever the current one is.
    public func definition(version: Int64) throws -> SequenceDefinition? {
        try row("SELECT definition FROM sequence_version WHERE id = \(version)").map {
            try JSONColumn.value(SequenceDefinition.self, in: $0.text("definition"))
        }
    }

    /// Enrollments on their way, counted up to `atMost`.
    public func liveEnrollments(of sequence: SequenceID, atMost: Int) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM (
                    SELECT 1 AS one FROM enrollment WHERE sequence_id = \(sequence) AND state = 'live' LIMIT \(atMost)) AS counted
                """)[0].int("n"))
    }
}

private let sequenceSelect: SQL = """
    SELECT sequence.id, name, state, version_id, number, definition, source
    FROM sequence JOIN sequence_version ON sequence_version.id = version_id
    """

extension SequenceRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), name: try row.text("name"), state: try row.choice("state"),
            versionID: try row.int("version_id"), number: Int(try row.int("number")),
            definition: try JSONColumn.value(SequenceDefinition.self, in: row.text("definition")),
            source: try row.text("source"))
    }
}
