import Outreach

/// One version of a policy, as it stands.
public struct PolicyVersionRow: Sendable {
    public var id: Int64
    public var policy: Int64
    public var name: String
    /// 1-based; the version is spoken of as `follow-ups@4`.
    public var number: Int
    public var source: String
    public var definition: PolicyDefinition
    /// Who wrote it.
    public var author: MemberID
    public var writtenAt: Instant
    public var state: PolicyState
    public var since: Instant
    public var reason: String?
    /// Who switched it on last.
    public var switchedBy: MemberID?
    /// When it stops deciding by itself; set while it is asked.
    public var endsAt: Instant?

    public var reference: String { "\(name)@\(number)" }
}

extension PolicyVersionRow {
    /// A version that is not kept.
    public init(unkept definition: PolicyDefinition, source: String, by author: MemberID, at now: Instant) {
        self.init(
            id: 0, policy: 0, name: definition.name, number: 1, source: source, definition: definition, author: author,
            writtenAt: now, state: .draft, since: now)
    }
}

extension Connection {
    public func policyVersion(_ id: Int64) throws -> PolicyVersionRow? {
        try row("\(versionSelect) WHERE policy_version.id = \(id)").map(PolicyVersionRow.init(row:))
    }

    /// Version `number` of a policy; the newest without.
    public func policyVersion(of name: String, number: Int? = nil) throws -> PolicyVersionRow? {
        let which: SQL = if let number { "AND number = \(number)" } else { "" }
        return try row(
            "\(versionSelect) WHERE policy.name = \(name) \(which) ORDER BY number DESC LIMIT 1"
        ).map(PolicyVersionRow.init(row:))
    }

    /// The version of a policy that this very file is.
    public func policyVersion(of name: String, sha256: String) throws -> PolicyVersionRow? {
        try row("\(versionSelect) WHERE policy.name = \(name) AND sha256 = \(sha256)").map(PolicyVersionRow.init(row:))
    }

    /// The version of a policy in `state`, where there is at most one of it.
    public func policyVersion(of name: String, in state: PolicyState) throws -> PolicyVersionRow? {
        try row(
            "\(versionSelect) WHERE policy.name = \(name) AND state = \(state.rawValue) ORDER BY number DESC LIMIT 1"
        )
        .map(PolicyVersionRow.init(row:))
    }

    /// Newest first, at most `limit`.
    public func policyVersions(of name: String, before number: Int? = nil, limit: Int) throws -> [PolicyVersionRow] {
        try rows(
            """
            \(versionSelect) WHERE policy.name = \(name) AND number < \(number ?? Int(Int32.max))
            ORDER BY number DESC LIMIT \(limit)
            """
        ).map(PolicyVersionRow.init(row:))
    }

    /// Everything that is asked of every draft: live and shadow versions, the oldest policy first.
    public func policiesAsked(limit: Int) throws -> [PolicyVersionRow] {
        try rows(
            """
            \(versionSelect) WHERE policy_version.id IN (SELECT id FROM policy_version WHERE state IN ('shadow', 'live'))
            ORDER BY policy_id, number LIMIT \(limit)
            """
        ).map(PolicyVersionRow.init(row:))
    }

    /// What tells whether `policiesAsked` would answer the same as before, without reading any file.
    public func policiesAskedKey(limit: Int) throws -> [String] {
        try rows(
            """
            SELECT id, sha256, state, switched_by, ends_at FROM policy_version WHERE state IN ('shadow', 'live')
            ORDER BY id LIMIT \(limit)
            """
        ).map { row in
            "\(try row.int("id")) \(try row.text("sha256")) \(try row.text("state")) \(try row.int("switched_by")) "
                + "\(try row.int("ends_at"))"
        }
    }

    /// The newest version of every policy, by name.
    public func policies(after name: String?, limit: Int) throws -> [PolicyVersionRow] {
        try rows(
            """
            \(versionSelect) WHERE policy.name > \(name ?? "") AND number =
                (SELECT MAX(newest.number) FROM policy_version AS newest WHERE newest.policy_id = policy.id)
            ORDER BY policy.name LIMIT \(limit)
            """
        ).map(PolicyVersionRow.init(row:))
    }

    /// Keeps a policy's file as its next version, in `draft`; the same file again is the version that it was.
    public func addPolicyVersion(
        _ definition: PolicyDefinition, source: String, sha256: String, by member: MemberID, at now: Instant
    ) throws -> PolicyVersionRow {
        try run(
            """
            INSERT INTO policy (name, member_id, created_at) VALUES (\(definition.name), \(member), \(now))
            ON CONFLICT (name) DO NOTHING
            """)
        guard
            let policy = try row("SELECT id FROM policy WHERE name = \(definition.name) \(dialect.forUpdate)")?.int(
                "id")
        else { throw StorageFault.sql("the policy was not stored") }
        if let known = try row("\(versionSelect) WHERE policy_id = \(policy) AND sha256 = \(sha256)") {
            return try PolicyVersionRow(row: known)
        }
        let id = try rows(
            """
            INSERT INTO policy_version (policy_id, number, source, sha256, definition, member_id, written_at, state, since)
            SELECT \(policy), COALESCE(MAX(number), 0) + 1, \(source), \(sha256), \(try JSONColumn.text(definition)),
                   \(member), \(now), 'draft', \(now) FROM policy_version WHERE policy_id = \(policy)
            RETURNING id
            """)[0].int("id")
        guard let version = try policyVersion(id) else { throw StorageFault.sql("the version was not stored") }
        return version
    }
}

private let versionSelect: SQL = """
    SELECT policy_version.id AS id, policy_id, policy.name AS name, number, source, definition,
           policy_version.member_id AS member_id, written_at, state, since, reason, switched_by, ends_at
    FROM policy_version JOIN policy ON policy.id = policy_id
    """

extension PolicyVersionRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.int("id"), policy: try row.int("policy_id"), name: try row.text("name"),
            number: Int(try row.int("number")), source: try row.text("source"),
            definition: try JSONColumn.value(PolicyDefinition.self, in: row.text("definition")),
            author: try row.id("member_id"), writtenAt: try row.instant("written_at"), state: try row.choice("state"),
            since: try row.instant("since"), reason: try row.optionalText("reason"),
            switchedBy: try row.optionalID("switched_by"), endsAt: try row.optionalInstant("ends_at"))
    }
}
