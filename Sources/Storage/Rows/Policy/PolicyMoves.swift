import Outreach

/// A version cannot take this way now.
public struct PolicyNotNow: Error, Sendable, Equatable {
    public var reference: String
    public var state: PolicyState?
    public var event: PolicyEvent
}

/// One move of one version.
public struct PolicyMoveRow: Sendable {
    public var id: Int64
    public var version: Int64
    public var reference: String
    public var event: PolicyEvent
    public var from: PolicyState
    public var to: PolicyState
    public var member: MemberID?
    public var memberName: String?
    /// The version that was live before, where this one took its place.
    public var replaced: Int64?
    public var detail: String?
    public var at: Instant
}

/// What a move changes beside the state.
public struct PolicyChange: Sendable {
    public var reason: String?
    public var switchedBy: MemberID?
    /// When it stops deciding by itself; for `shadow` and `live` only.
    public var endsAt: Instant?
    public var replaced: Int64?

    public init(
        reason: String? = nil, switchedBy: MemberID? = nil, endsAt: Instant? = nil, replaced: Int64? = nil
    ) {
        self.reason = reason
        self.switchedBy = switchedBy
        self.endsAt = endsAt
        self.replaced = replaced
    }
}

extension Connection {
    /// Moves a version along its way, guarded by the state that the caller saw, with its event. Throws `PolicyNotNow`.
    @discardableResult
    public func move(
        _ version: PolicyVersionRow, by event: PolicyEvent, as actor: Actor, at now: Instant,
        change: PolicyChange = PolicyChange()
    ) throws -> PolicyState {
        guard let next = version.state.after(event) else {
            throw PolicyNotNow(reference: version.reference, state: version.state, event: event)
        }
        let isAsked = next == .shadow || next == .live
        let endsAt = isAsked ? change.endsAt ?? version.endsAt : nil
        let moved = try run(
            """
            UPDATE policy_version SET since = \(next == version.state ? version.since : now), state = \(next.rawValue),
                reason = \(change.reason), switched_by = \(change.switchedBy ?? version.switchedBy), ends_at = \(endsAt)
            WHERE id = \(version.id) AND state = \(version.state.rawValue)
            """)
        guard moved == 1 else {
            let found = try policyVersion(version.id)?.state
            throw PolicyNotNow(reference: version.reference, state: found, event: event)
        }
        try run(
            """
            INSERT INTO policy_move (version_id, event, from_state, to_state, member_id, replaced_id, detail, at)
            VALUES (\(version.id), \(event.rawValue), \(version.state.rawValue), \(next.rawValue), \(actor.member),
                    \(change.replaced), \(change.reason), \(now))
            """)
        let detail = [version.reference, change.reason].compactMap { $0 }.joined(separator: ": ")
        try record("policy \(event.rawValue)", by: actor, at: now, detail: detail)
        return next
    }

    /// Newest first.
    public func policyMoves(of version: Int64, limit: Int) throws -> [PolicyMoveRow] {
        try rows("\(moveSelect) WHERE version_id = \(version) ORDER BY policy_move.id DESC LIMIT \(limit)")
            .map(PolicyMoveRow.init(row:))
    }

    /// The last time that a member switched a version on, unless it was taken back.
    public func lastSwitch(by member: MemberID) throws -> PolicyMoveRow? {
        try row(
            """
            \(moveSelect) WHERE policy_move.member_id = \(member) AND event IN ('activated', 'shadowed')
            AND undone_at IS NULL ORDER BY policy_move.id DESC LIMIT 1
            """
        ).map(PolicyMoveRow.init(row:))
    }

    public func markUndone(policyMove id: Int64, at now: Instant) throws {
        try run("UPDATE policy_move SET undone_at = \(now) WHERE id = \(id) AND undone_at IS NULL")
    }

    /// Versions whose last day is over, at most `limit`.
    public func policiesEnded(at now: Instant, limit: Int) throws -> [PolicyVersionRow] {
        try rows(
            "SELECT id FROM policy_version WHERE ends_at IS NOT NULL AND ends_at <= \(now) ORDER BY ends_at LIMIT \(limit)"
        )
        .compactMap { try policyVersion($0.int("id")) }
    }

    public func nextPolicyEnd() throws -> Instant? {
        try row("SELECT ends_at FROM policy_version WHERE ends_at IS NOT NULL ORDER BY ends_at LIMIT 1")?
            .instant("ends_at")
    }
}

private let moveSelect: SQL = """
    SELECT policy_move.id AS id, version_id, policy.name AS name, policy_version.number AS number, event, from_state,
           to_state, policy_move.member_id AS member_id, member.name AS member_name, replaced_id, detail, policy_move.at AS at
    FROM policy_move JOIN policy_version ON policy_version.id = version_id JOIN policy ON policy.id = policy_id
    LEFT JOIN member ON member.id = policy_move.member_id
    """

extension PolicyMoveRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.int("id"), version: try row.int("version_id"),
            reference: "\(try row.text("name"))@\(try row.int("number"))", event: try row.choice("event"),
            from: try row.choice("from_state"), to: try row.choice("to_state"), member: try row.optionalID("member_id"),
            memberName: try row.optionalText("member_name"), replaced: try row.optionalInt("replaced_id"),
            detail: try row.optionalText("detail"), at: try row.instant("at"))
    }
}
