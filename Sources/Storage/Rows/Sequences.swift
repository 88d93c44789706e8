import Outreach

/// A sequence with its current version.
public struct SequenceRow: Sendable {
    public enum State: String, Sendable, CaseIterable { case draft, active, paused, archived }

    public var id: SequenceID
    public var name: String
    public var state: State
    public var access: SequenceAccess
    /// Who made it.
    public var owner: MemberID
    public var ownerName: String
    public var versionID: Int64
    /// Of the current version.
    public var number: Int
    public var definition: SequenceDefinition
    public var source: String

    /// `backend-q3@2`.
    public var spokenName: String { "\(name)@\(number)" }

    /// How `member` stands to it.
    public func viewer(_ member: Member) -> SequenceAccess.Viewer {
        SequenceAccess.Viewer(isOwner: owner == member.id, isAdmin: member.roles.contains(.admin))
    }
}

/// Which sequences a list names.
public enum SequenceScope: String, Sendable, CaseIterable { case current, archived, all }

extension Connection {
    public func sequence(named name: String) throws -> SequenceRow? {
        try row("\(sequenceSelect) WHERE sequence.name = \(name)").map(SequenceRow.init(row:))
    }

    public func sequence(_ id: SequenceID) throws -> SequenceRow? {
        try row("\(sequenceSelect) WHERE sequence.id = \(id)").map(SequenceRow.init(row:))
    }

    /// By name, after `after`; those that are listed to `viewer` (S3-05, S3-06).
    public func sequences(
        listedTo viewer: Member, scope: SequenceScope = .current, after: String? = nil, limit: Int
    ) throws -> [SequenceRow] {
        let states: SQL =
            switch scope {
            case .current: "AND state <> 'archived'"
            case .archived: "AND state = 'archived'"
            case .all: ""
            }
        let personal = viewer.roles.contains(.admin) ? "personal" : "shared"
        return try rows(
            """
            \(sequenceSelect) WHERE sequence.name > \(after ?? "") \(states)
            AND (access = 'shared' OR access = \(personal) OR sequence.member_id = \(viewer.id))
            ORDER BY sequence.name LIMIT \(limit)
            """
        ).map(SequenceRow.init(row:))
    }

    /// Adds a sequence without a version; `publish` follows in the same transaction.
    public func addSequence(
        named name: String, owner: MemberID, access: SequenceAccess = .shared, at now: Instant
    ) throws -> SequenceID {
        try rows(
            """
            INSERT INTO sequence (name, state, member_id, access, created_at)
            VALUES (\(name), 'draft', \(owner), \(access.rawValue), \(now)) RETURNING id
            """)[0].id("id")
    }

    /// Adds a version; it becomes the current one unless it is `isPrivate`, for single enrollments (S3-36).
    public func publish(
        _ definition: SequenceDefinition, source: String, as sequence: SequenceID, by member: MemberID,
        isPrivate: Bool = false, at now: Instant
    ) throws -> (id: Int64, number: Int) {
        let number = try rows(
            "SELECT COALESCE(MAX(number), 0) + 1 AS number FROM sequence_version WHERE sequence_id = \(sequence)"
        )[0].int("number")
        let version = try rows(
            """
            INSERT INTO sequence_version (sequence_id, number, definition, source, steps, member_id, published_at, private)
            VALUES (\(sequence), \(number), \(try JSONColumn.text(definition)), \(source), \(definition.steps.count),
                    \(member), \(now), \(isPrivate)) RETURNING id
            """)[0].int("id")
        if !definition.steps.isEmpty {
            _ = try insert(
                into: "step",
                columns: ["version_id", "number", "step_id", "channel", "definition", "tone_key", "sender_key"],
                rows: try definition.steps.enumerated().map { index, step in
                    let (tone, sender) = definition.keys(of: step)
                    return [
                        .integer(version), .integer(Int64(index + 1)), .text(step.id), .text(step.channel.rawValue),
                        .text(try JSONColumn.text(step)), tone.column, sender.column,
                    ]
                }, returning: "number")
        }
        if !isPrivate { try run("UPDATE sequence SET version_id = \(version) WHERE id = \(sequence)") }
        return (version, Int(number))
    }

    public func setSequence(_ id: SequenceID, state: SequenceRow.State) throws {
        try run("UPDATE sequence SET state = \(state.rawValue) WHERE id = \(id)")
    }

    public func setSequence(_ id: SequenceID, access: SequenceAccess) throws {
        try run("UPDATE sequence SET access = \(access.rawValue) WHERE id = \(id)")
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

    /// Whether anybody's first step has fallen due, ever.
    public func hasBegun(_ sequence: SequenceID) throws -> Bool {
        try row("SELECT id FROM enrollment WHERE sequence_id = \(sequence) AND next_step > 1 LIMIT 1") != nil
    }
}

private let sequenceSelect: SQL = """
    SELECT sequence.id, sequence.name, state, access, sequence.member_id, member.name AS owner_name, version_id, number,
           definition, source
    FROM sequence JOIN sequence_version ON sequence_version.id = version_id
    JOIN member ON member.id = sequence.member_id
    """

extension SequenceRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), name: try row.text("name"), state: try row.choice("state"),
            access: try row.choice("access"), owner: try row.id("member_id"), ownerName: try row.text("owner_name"),
            versionID: try row.int("version_id"), number: Int(try row.int("number")),
            definition: try JSONColumn.value(SequenceDefinition.self, in: row.text("definition")),
            source: try row.text("source"))
    }
}

extension SequenceDefinition {
    /// Tone and sender of a step as they hold, folded; no sender is whoever enrolled.
    func keys(of step: Step) -> (tone: String?, sender: String?) {
        ((step.tone ?? tone).map(Fold.text), sender(of: step).map(PlainText.folded))
    }
}
