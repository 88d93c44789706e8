import Outreach

/// What a version would have decided about a draft that went to a person.
public struct OpinionRow: Sendable {
    public enum Kind: String, Sendable, CaseIterable { case shadow, sample }
    public enum Would: String, Sendable, CaseIterable { case approve, hold, person }

    public var draft: DraftID
    public var version: Int
    public var policyVersion: Int64
    public var kind: Kind
    public var would: Would
    /// Of the file, where a line decided.
    public var line: Int?
    public var at: Instant

    public init(
        draft: DraftID, version: Int, policyVersion: Int64, kind: Kind, would: Would, line: Int?, at: Instant
    ) {
        self.draft = draft
        self.version = version
        self.policyVersion = policyVersion
        self.kind = kind
        self.would = would
        self.line = line
        self.at = at
    }
}

/// How often a version said one thing and a person did another.
public struct AgreementRow: Sendable, Equatable {
    public var kind: OpinionRow.Kind
    public var would: OpinionRow.Would
    /// `nil` while nobody has decided.
    public var outcome: String?
    public var count: Int
}

extension Connection {
    public func addOpinions(_ opinions: [OpinionRow]) throws {
        try insert(
            into: "opinion", columns: ["draft_id", "version", "version_id", "kind", "would", "line", "at"],
            rows: opinions.map {
                [
                    $0.draft.sqlValue, $0.version.sqlValue, $0.policyVersion.sqlValue, $0.kind.rawValue.sqlValue,
                    $0.would.rawValue.sqlValue, $0.line.map(\.sqlValue) ?? .null, $0.at.sqlValue,
                ]
            }, suffix: "ON CONFLICT DO NOTHING")
    }

    /// What versions said of one draft's version.
    public func opinions(of draft: DraftID, version: Int) throws -> [OpinionRow] {
        try rows(
            """
            SELECT draft_id, version, version_id, kind, would, line, at FROM opinion
            WHERE draft_id = \(draft) AND version = \(version) ORDER BY version_id, kind LIMIT 200
            """
        ).map { row in
            OpinionRow(
                draft: try row.id("draft_id"), version: Int(try row.int("version")),
                policyVersion: try row.int("version_id"), kind: try row.choice("kind"), would: try row.choice("would"),
                line: try row.optionalInt("line").map { Int($0) }, at: try row.instant("at"))
        }
    }

    /// A version's opinions beside what people did, counted.
    public func agreement(of policyVersion: Int64) throws -> [AgreementRow] {
        try rows(
            """
            SELECT kind, would, outcome, COUNT(*) AS n FROM opinion
            JOIN judged ON judged.draft_id = opinion.draft_id AND judged.version = opinion.version
            WHERE version_id = \(policyVersion) GROUP BY kind, would, outcome ORDER BY kind, would, outcome
            """
        ).map { row in
            AgreementRow(
                kind: try row.choice("kind"), would: try row.choice("would"),
                outcome: try row.optionalText("outcome"), count: Int(try row.int("n")))
        }
    }
}
