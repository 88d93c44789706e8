import Outreach

/// One published version of a sequence.
public struct VersionOfSequence: Sendable {
    public var id: Int64
    public var number: Int
    public var definition: SequenceDefinition
    /// Belongs to the enrollments that were moved to it; never the current one.
    public var isPrivate: Bool

    public init(id: Int64, number: Int, definition: SequenceDefinition, isPrivate: Bool) {
        self.id = id
        self.number = number
        self.definition = definition
        self.isPrivate = isPrivate
    }
}

extension Connection {
    /// Live enrollments on an older version than the current one, by id; those with a version of their own keep it.
    public func outdated(
        in sequence: SequenceID, current: Int64, after: EnrollmentID?, limit: Int
    ) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE enrollment.sequence_id = \(sequence) AND enrollment.state = 'live'
            AND enrollment.id > \(after?.rawValue ?? 0) AND enrollment.version_id <> \(current)
            AND sequence_version.private = 0 ORDER BY enrollment.id LIMIT \(limit)
            """
        ).map(EnrollmentRow.init(row:))
    }

    /// Live enrollments that were made by the same action, by id.
    public func live(inBatch batch: Int64, of sequence: SequenceID, after: EnrollmentID?, limit: Int) throws
        -> [EnrollmentRow]
    {
        try rows(
            """
            \(enrollmentSelect) WHERE enrollment.batch_id = \(batch) AND enrollment.sequence_id = \(sequence)
            AND enrollment.state = 'live' AND enrollment.id > \(after?.rawValue ?? 0)
            ORDER BY enrollment.id LIMIT \(limit)
            """
        ).map(EnrollmentRow.init(row:))
    }

    public func version(_ number: Int, of sequence: SequenceID) throws -> VersionOfSequence? {
        try row("\(versionSelect) WHERE sequence_id = \(sequence) AND number = \(number)")
            .map(VersionOfSequence.init(row:))
    }

    /// The newest private version with exactly this text, to use it again.
    public func privateVersion(of sequence: SequenceID, source: String) throws -> VersionOfSequence? {
        try row(
            """
            \(versionSelect) WHERE sequence_id = \(sequence) AND private = 1 AND source = \(source)
            ORDER BY number DESC LIMIT 1
            """
        ).map(VersionOfSequence.init(row:))
    }

    /// Puts an enrollment on another version. Its times stay as they are.
    public func setVersion(_ id: EnrollmentID, _ version: Int64, nextStep: Int) throws {
        try run("UPDATE enrollment SET version_id = \(version), next_step = \(nextStep) WHERE id = \(id)")
    }

    /// Gives drafts of one enrollment the numbers that their steps have now. A step that its version does not have any
    /// more is `retired`: it keeps its number and names the version in which it stood.
    public func setSteps(_ steps: [(draft: DraftID, step: Int, retiredIn: Int?)]) throws {
        guard !steps.isEmpty else { return }
        // Out of each other's way first: a step stands once in an enrollment.
        try run("UPDATE draft SET step = step + 1000000000 WHERE id IN \(list: steps.map { $0.draft.sqlValue })")
        for (draft, step, retiredIn) in steps {
            try run(
                "UPDATE draft SET step = \((retiredIn ?? 0) * DraftRow.retiredStride + step) WHERE id = \(draft)")
        }
    }

    /// A changed step may reach people by another channel.
    public func setChannel(_ draft: DraftID, _ channel: Channel) throws {
        try run("UPDATE draft SET channel = \(channel.rawValue) WHERE id = \(draft)")
    }
}

private let versionSelect: SQL = "SELECT id, number, definition, private FROM sequence_version"

extension VersionOfSequence {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.int("id"), number: Int(try row.int("number")),
            definition: try JSONColumn.value(SequenceDefinition.self, in: row.text("definition")),
            isPrivate: try row.bool("private"))
    }
}
